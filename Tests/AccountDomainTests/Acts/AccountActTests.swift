import AccountAPI
import AccountDomain
import CosellDomain
import CosellTestSupport
import CosellWire
import Testing

/// CP10: what AWS does in Account, done by whoever plays it.
struct AccountActTests {
    private static func act(
        _ name: String,
        _ members: [String: Document],
        _ desk: AccountDesk
    ) async throws -> Document {
        let acts = Acts(desk.provider.house, AccountActor(desk.provider).bound, chance: desk.chance)
        let told = members.merging(["catalog": .string(desk.catalog)]) { own, _ in own }
        let document = Document.object(told.sorted { $0.key < $1.key }.map { .init($0.key, $0.value) })
        guard case .done(let record, _, _, _) = try await acts.perform(name, document) else { return .null }
        return record
    }

    private static func refusal(
        _ name: String,
        _ members: [String: Document],
        _ desk: AccountDesk
    ) async throws -> ControlRefusal? {
        do {
            _ = try await act(name, members, desk)
            return nil
        } catch let refusal as ControlRefusal {
            return refusal
        }
    }

    static let outcomes: [(outcome: String, status: Account.VerificationStatus)] = [
        ("succeeded", .succeeded), ("failed", .failed), ("rejected", .rejected),
        ("actionRequired", .pendingCustomerAction),
    ]

    @Test("AWS decides a verification that runs, once", arguments: outcomes)
    func verification(_ row: (outcome: String, status: Account.VerificationStatus)) async throws {
        let desk = try await AccountDesk.open()
        _ = try await desk.verifyBusiness()
        let told: [String: Document] = [
            "account": .string(desk.account), "type": .string("BUSINESS"), "outcome": .string(row.outcome),
        ]
        let record = try await Self.act("partner.verify", told, desk)
        #expect(record["VerificationStatus"] == .string(row.status.rawValue))
        #expect(try await desk.verification(.businessVerification).verificationStatus == row.status)
        let again = try await Self.refusal("partner.verify", told, desk)
        #expect((again?.kind == .conflict) == (row.status != .pendingCustomerAction))
    }

    @Test("a verification that was not started is not there; a registrant is not asked for more")
    func noVerification() async throws {
        let desk = try await AccountDesk.open()
        let told: [String: Document] = [
            "account": .string(desk.account), "type": .string("REGISTRANT"), "outcome": .string("actionRequired"),
        ]
        #expect(try await Self.refusal("partner.verify", told, desk)?.kind == .missing)
        _ = try await desk.verifyRegistrant()
        #expect(try await Self.refusal("partner.verify", told, desk)?.kind == .conflict)
    }

    @Test("AWS ends an update of a profile, well or badly")
    func profiles() async throws {
        let desk = try await AccountDesk.open { $0.profileTaskDelaySeconds = nil }
        let partner = Document.string(try await desk.register().id)
        #expect(try await Self.refusal("profileTask.complete", ["partner": partner], desk)?.kind == .missing)
        try await desk.update()
        let done = try await Self.act("profileTask.complete", ["partner": partner], desk)
        #expect(done["Status"] == .string("SUCCEEDED"))
        #expect(try await desk.partner().profile.profileId != nil)
        #expect(try await Self.refusal("profileTask.fail", ["partner": partner], desk)?.kind == .conflict)
        try await desk.update(AccountDesk.details("Northwind Two"))
        let failed = try await Self.act(
            "profileTask.fail",
            ["partner": partner, "reason": .string("INVALID_LOGO")],
            desk
        )
        #expect(failed["Status"] == .string("FAILED"))
        #expect(try await desk.task().errorDetailList?.map(\.reason) == [.invalidLogo])
    }

    @Test("two partners are connected at once, and again changes nothing")
    func connections() async throws {
        let desk = try await AccountDesk.open()
        _ = try await desk.enroll()
        _ = try await desk.of(AccountDesk.second).enroll("Southwind")
        let pair: [String: Document] = [
            "accounts": .list([.string(AccountDesk.first), .string(AccountDesk.second)])
        ]
        let record = try await Self.act("connection.put", pair, desk)
        #expect(record["ConnectionTypes"]?["OPPORTUNITY_COLLABORATION"] == .string("ACTIVE"))
        #expect(try await Self.act("connection.put", pair, desk)["Id"] == record["Id"])
        #expect(try await desk.connections().connectionSummaries.count == 1)
        let twice: [String: Document] = [
            "accounts": .list([.string(AccountDesk.first), .string(AccountDesk.first)])
        ]
        #expect(try await Self.refusal("connection.put", twice, desk)?.field == "accounts")
        let plain: [String: Document] = [
            "accounts": .list([.string(AccountDesk.first), .string(AccountDesk.plain)])
        ]
        #expect(try await Self.refusal("connection.put", plain, desk)?.kind == .missing)
    }

    @Test("a seller profile that an act gave is a name of its account (account 2.7)")
    func sellerProfile() async throws {
        let desk = try await AccountDesk.open()
        let other = desk.of(AccountDesk.second)
        try await desk.enroll("Northwind")
        let receiver = try await other.enroll("Southwind")
        try await other.prefer(.allowByDefaultDenySome, without: ["seller-1"])
        let flag: [String: Document] = ["account": .string(desk.account), "sellerProfile": .string("seller-1")]
        _ = try await Self.act("account.flag", flag, desk)
        #expect(
            await outcome { try await desk.invite(receiver) }
                == "Conflict INCOMPATIBLE_CONNECTION_INVITATION_RECEIVER"
        )
        #expect(
            await outcome { try await desk.prefer(.allowByDefaultDenySome, without: ["seller-1"]) }
                == "INVALID_VALUE excludedParticipantIdentifiers"
        )
        _ = try await Self.act("account.flag", flag.merging(["sellerProfile": .string("none")]) { $1 }, desk)
        #expect(await outcome { try await desk.invite(receiver) } == "ok")
    }

    @Test("flags of an account count for its registration, until they are taken back")
    func flags() async throws {
        let desk = try await AccountDesk.open()
        let account = Document.string(desk.account)
        for (name, bad, good) in [
            ("state", "suspended", "open"), ("plan", "free", "paid"), ("linking", "linked", "none"),
        ] {
            _ = try await Self.act("account.flag", ["account": account, name: .string(bad)], desk)
            await #expect(throws: (any Error).self) { try await desk.register() }
            _ = try await Self.act("account.flag", ["account": account, name: .string(good)], desk)
        }
        try await desk.register()
    }
}
