import AccountAPI
import AccountDomain
import CosellDomain
import CosellWire
import Testing

/// Account 5: who hears what, spelled as AWS spells it.
struct AccountEventsTests {
    private static func pair() async throws -> (first: AccountDesk, second: AccountDesk, receiver: String) {
        let desk = try await AccountDesk.open()
        let other = desk.of(AccountDesk.second)
        try await desk.enroll("Northwind")
        return (desk, other, try await other.enroll("Tailspin"))
    }

    /// The names of the members, in order.
    private static func members(_ document: Document?) -> [String] {
        guard case .object(let members)? = document else { return [] }
        return members.map(\.name)
    }

    @Test("registrations and profiles raise none")
    func silence() async throws {
        let (first, second, _) = try await Self.pair()
        #expect(try await first.events() + second.events() == [])
    }

    @Test("an invitation is told to its receiver")
    func received() async throws {
        let (first, second, receiver) = try await Self.pair()
        let sent = try await first.invite(receiver)
        #expect(try await first.events() == [])
        let event = try #require(try await second.lastEvent("Partner Connection Invitation Received"))
        #expect(event["source"] == .string("aws.partnercentral-account"))
        #expect(event["account"] == .string(AccountDesk.second))
        #expect(event["resources"] == .list([.string(sent.arn)]))
        #expect(event["detail"]?["catalog"] == .string("Sandbox"))
        let detail = event["detail"]?["connectionInvitation"]
        #expect(
            Self.members(detail) == [
                "arn", "id", "connectionType", "inviterEmail", "invitationMessage", "senderCompanyName",
                "senderProfileId", "expiresAt",
            ]
        )
        #expect(detail?["connectionType"] == .string("OpportunityCollaboration"))
        #expect(detail?["senderCompanyName"] == .string("Northwind"))
    }

    @Test("an acceptance is told to both, with the accounts")
    func accepted() async throws {
        let (first, second, receiver) = try await Self.pair()
        let sent = try await first.invite(receiver)
        let connection = try await second.accept(sent.id)
        for desk in [first, second] {
            let event = try #require(try await desk.lastEvent("Partner Connection Invitation Accepted"))
            #expect(event["resources"] == .list([.string(sent.arn), .string(connection.arn)]))
            #expect(Self.members(event["detail"]?["connectionInvitation"]) == ["arn", "id", "connectionType"])
            let told = event["detail"]?["connection"]
            #expect(Self.members(told) == ["arn", "id", "Participant1AccountId", "Participant2AccountId", "status"])
            #expect(told?["Participant1AccountId"] == .string(AccountDesk.first))
            #expect(told?["Participant2AccountId"] == .string(AccountDesk.second))
        }
    }

    @Test("a rejection is told to the sender, a withdrawal to the receiver")
    func endings() async throws {
        let (first, second, receiver) = try await Self.pair()
        try await second.reject(first.invite(receiver).id)
        let rejected = try await first.lastEvent("Partner Connection Invitation Rejected")?["detail"]?[
            "connectionInvitation"
        ]
        #expect(Self.members(rejected) == ["arn", "id", "connectionType", "invitationMessage", "receiverProfileId"])
        try await first.withdraw(first.invite(receiver).id)
        let cancelled = try await second.lastEvent("Partner Connection Invitation Cancelled")?["detail"]?[
            "connectionInvitation"
        ]
        #expect(Self.members(cancelled) == ["arn", "id", "connectionType", "invitationMessage", "senderProfileId"])
        #expect(try await first.events() == ["Partner Connection Invitation Rejected"])
    }

    @Test("an expiry is told to both once; without a profile of the receiver's, without its name")
    func expired() async throws {
        let (first, _, _) = try await Self.pair()
        let plain = first.of(AccountDesk.plain)
        try await first.invite(AccountDesk.plain, .subsidiary)
        try await first.pass(seconds: 30 * 24 * 3600)
        try await first.keepUp()
        for desk in [first, plain] {
            #expect(try await desk.events().filter { $0.hasSuffix("Expired") }.count == 1)
            let told = try await desk.lastEvent("Partner Connection Invitation Expired")?["detail"]?[
                "connectionInvitation"
            ]
            #expect(
                Self.members(told) == [
                    "arn", "id", "connectionType", "inviterEmail", "invitationMessage", "senderProfileId",
                ]
            )
            #expect(told?["connectionType"] == .string("Subsidiary"))
        }
    }

    @Test("the end of a connection is told to the other party")
    func disconnected() async throws {
        let (first, second, receiver) = try await Self.pair()
        let connection = try await first.connect(with: AccountDesk.second, at: receiver)
        try await second.disconnect(connection.id)
        #expect(try await second.lastEvent("Partner Connection Cancelled") == nil)
        let event = try #require(try await first.lastEvent("Partner Connection Cancelled"))
        #expect(event["resources"] == .list([.string(connection.arn)]))
        #expect(Self.members(event["detail"]?["connection"]) == ["arn", "id", "connectionType", "canceledBy"])
        #expect(event["detail"]?["connection"]?["canceledBy"] == .string(AccountDesk.second))
    }
}
