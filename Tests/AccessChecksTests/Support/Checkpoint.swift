import AccessChecks
import CosellAccess
import CosellDomain
import CosellEvents
import CosellSigning
import CosellStore
import CosellWire
import Foundation
import Logging

/// STS, IAM and Organizations of two accounts that exist for one test.
struct Checkpoint {
    static let account = "111122223333"
    static let otherAccount = "444455556666"

    let store: Store
    let directory: IdentityDirectory
    let keys: TemporaryKeys
    let checks: Checks
    var now = Instant(seconds: 1_800_000_000)

    private static let schema =
        TemporaryKeyTable.schema + Outbox.schema + SubscriptionTable.schema + RuleTable.schema

    static func open(
        roles: [IdentityDirectory.Role] = [],
        users: [Principal] = [Checkpoint.user("dana", [.everything])],
        store: Store? = nil
    ) async throws -> Checkpoint {
        let isNew = store == nil
        let store = try store ?? Store.inMemory(logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() })
        if isNew { try await store.migrate([Migration(1, "keys and events", schema)], at: "now") }
        let directory = IdentityDirectory([
            IdentityDirectory.Account(
                id: account,
                name: "Northwind",
                email: "dana@northwind.example.com",
                users: users,
                roles: roles.filter { $0.account == account },
                keys: ["AKIAEXAMPLEDANA00001"]
            ),
            IdentityDirectory.Account(
                id: otherAccount,
                name: "Tailspin",
                email: "sam@tailspin.example.com",
                roles: roles.filter { $0.account == otherAccount }
            ),
        ])
        let keys = TemporaryKeys(store: store, directory: directory, chance: .system)
        return Checkpoint(
            store: store,
            directory: directory,
            keys: keys,
            checks: Checks(
                directory: directory,
                keys: keys,
                pageTokens: PageTokens(secret: Array(repeating: 7, count: 32)),
                bus: EventBus(
                    store: store,
                    chance: .system,
                    clock: HouseClock(wall: { Instant(seconds: 1_800_000_000) })
                )
            )
        )
    }

    static func user(_ name: String, _ policies: [AttachedPolicy], in account: String = Checkpoint.account) -> Principal
    {
        Principal(account: account, kind: .user(name: name), policies: policies)
    }

    /// What a caller hears: status, code of the error, and the text.
    struct Answer {
        let status: Int
        let error: String?
        let text: String

        /// The content of the first element or member of that name.
        func content(_ name: String) -> String? {
            guard let start = text.firstRange(of: "<\(name)>"),
                let end = text[start.upperBound...].firstRange(of: "</\(name)>")
            else { return nil }
            return String(text[start.upperBound..<end.lowerBound])
        }

        /// `ok`, or the error's code.
        var outcome: String { error ?? "ok" }
    }

    /// Asks STS or IAM.
    func ask(_ service: CheckedService, _ form: String, by caller: Principal) async -> Answer {
        let version = service == .sts ? "2011-06-15" : "2010-05-08"
        let body = Array("\(form)&Version=\(version)".utf8)
        return await send(CheckRequest(id: "r-1", target: nil, body: body), service, caller)
    }

    /// Asks Organizations.
    func ask(_ action: String, _ json: String, by caller: Principal) async -> Answer {
        let target = "AWSOrganizationsV20161128.\(action)"
        return await send(CheckRequest(id: "r-1", target: target, body: Array(json.utf8)), .organizations, caller)
    }

    /// Asks EventBridge.
    func askEvents(_ action: String, _ json: String, by caller: Principal) async -> Answer {
        let request = CheckRequest(id: "r-1", target: "AWSEvents.\(action)", body: Array(json.utf8))
        return await send(request, .events, caller)
    }

    private func send(_ request: CheckRequest, _ service: CheckedService, _ caller: Principal) async -> Answer {
        let who = CheckCaller(principal: caller, accessKeyID: "AKIAEXAMPLEDANA00001")
        let answer = await checks.answer(request, of: service, by: .success(who), at: now)
        return Answer(
            status: answer.status,
            error: answer.error,
            text: String(decoding: answer.body, as: UTF8.self)
        )
    }

    /// Whom the credentials of an answer speak for.
    func principal(_ answer: Answer) async throws -> Principal? {
        let key = answer.content("AccessKeyId")
        try await keys.recall(key)
        return key.flatMap { keys.credential($0)?.payload }
    }
}

extension AttachedPolicy {
    static let everything = AttachedPolicy.inline("Everything", #"{"Effect":"Allow","Action":"*","Resource":"*"}"#)

    static func inline(_ name: String, _ statement: String) -> AttachedPolicy {
        guard let policy = try? Policy(text: #"{"Version":"2012-10-17","Statement":[\#(statement)]}"#) else {
            preconditionFailure("a test's policy is malformed: \(statement)")
        }
        return AttachedPolicy(name: name, policy: policy)
    }
}

extension TrustPolicy {
    static func test(_ statement: String) throws -> TrustPolicy {
        let text = #"{"Version":"2012-10-17","Statement":[\#(statement)]}"#
        return try JSONDecoder().decode(TrustPolicy.self, from: Data(text.utf8))
    }
}
