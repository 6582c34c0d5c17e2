import CosellClient
import CosellStore
import CosellSync
import CosellWire
import SellingAPI
import SellingClient
import Testing

@testable import CosellIntegrations

/// Every write is in the log before it is made, and how it ended after.
struct AuditedWritesTests {
    private func writes(_ double: ServiceDouble, _ database: LocalDatabase) throws -> AuditedWrites {
        AuditedWrites(
            log: AuditLog(database),
            client: try SellingClient(double.configuration),
            catalog: "AWS",
            signer: .init(account: "111122223333", arn: "arn:aws:iam::111122223333:user/dana"),
            command: "referrals reject"
        )
    }

    private func reject(_ writes: AuditedWrites) async throws {
        let referral = Referral(invitation())
        try await ReferralAnswer(writes).reject(referral, because: .unableToSupport)
    }

    @Test("a write that is made: begun before the call, done after, with the request's id")
    func done() async throws {
        try await withLocalDatabase { database in
            let double = ServiceDouble()
            let log = AuditLog(database)
            double.accept(Selling.RejectEngagementInvitation.self) { _ in
                let entries = try await log.entries()
                #expect(entries.map(\.content.phase) == [.begun])
            }
            try await reject(writes(double, database))
            let entries = try await log.entries()
            #expect(entries.map(\.content.phase) == [.begun, .done])
            #expect(entries.map(\.content.opened) == [nil, 1])
            #expect(entries.map(\.content.subject) == ["engi-0000000000001", "engi-0000000000001"])
            #expect(entries[0].content.after?.contains("Unable to support") == true)
            #expect(entries[0].content.before?.contains("Acme & Sons") == true)
            #expect(try await log.verify().count == 2)
        }
    }

    struct Ending: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let fault: any Error & Sendable
        let phase: AuditEntry.Phase
    }

    static let endings: [Ending] = [
        .init(
            testDescription: "refused",
            fault: Selling.ConflictException(message: "It was answered"),
            phase: .refused
        ),
        .init(
            testDescription: "not allowed",
            fault: Selling.AccessDeniedException(message: "No", reason: nil),
            phase: .refused
        ),
        .init(
            testDescription: "the line breaks",
            fault: TransportFailure(.interrupted, host: "localhost"),
            phase: .unanswered
        ),
        .init(
            testDescription: "the service fails",
            fault: Selling.InternalServerException(message: "Oh"),
            phase: .unanswered
        ),
    ]

    @Test("a write that is not: what came instead", arguments: endings)
    func other(_ ending: Ending) async throws {
        try await withLocalDatabase { database in
            let double = ServiceDouble()
            double.accept(Selling.RejectEngagementInvitation.self) { _ in throw ending.fault }
            let writes = try writes(double, database)
            await #expect(throws: (any Error).self) { try await reject(writes) }
            #expect(try await AuditLog(database).entries().map(\.content.phase) == [.begun, ending.phase])
        }
    }

    @Test("without a log nothing is written")
    func logFirst() async throws {
        try await withLocalDatabase { database in
            let double = ServiceDouble()
            double.accept(Selling.RejectEngagementInvitation.self)
            try await database.write { try $0.execute("DROP TABLE audit") }
            let writes = try writes(double, database)
            await #expect(throws: (any Error).self) { try await reject(writes) }
            #expect(try double.inputs(of: Selling.RejectEngagementInvitation.self).isEmpty)
        }
    }
}
