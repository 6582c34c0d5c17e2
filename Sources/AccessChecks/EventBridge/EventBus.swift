package import CosellDomain
import CosellEvents
package import CosellStore
import CosellWire

/// The default bus of each account: where rules stand, and where events of programs come in (CP74).
package struct EventBus: Sendable {
    static let name = "default"
    /// The events of Partner Central arrive in one region.
    static let region = "us-east-1"
    /// Targets of one rule, by EventBridge's quota.
    static let targetLimit = 5

    let store: Store
    let chance: Chance
    let clock: HouseClock

    package init(store: Store, chance: Chance, clock: HouseClock) {
        (self.store, self.chance, self.clock) = (store, chance, clock)
    }

    static func arn(of account: String) -> String { "arn:aws:events:\(region):\(account):event-bus/\(name)" }

    static func ruleArn(_ rule: String, of account: String) -> String {
        "arn:aws:events:\(region):\(account):rule/\(rule)"
    }

    /// Reads what the rules of an account say.
    func read<Value: Sendable>(_ body: @escaping @Sendable (RuleTable) throws -> Value) async throws -> Value {
        try await store.snapshot { try body(RuleTable(transaction: $0)) }
    }

    /// Changes a rule or its targets, and with them what is brought where.
    func change<Value: Sendable>(
        _ rule: String,
        of account: String,
        _ body: @escaping @Sendable (RuleTable) throws -> Value
    ) async throws -> Value {
        let version = chance.uuid()
        return try await store.write { transaction in
            let table = RuleTable(transaction: transaction)
            let value = try body(table)
            try Self.bind(rule, of: account, table, SubscriptionTable(transaction: transaction), version)
            return value
        }
    }

    /// Makes a subscription of each target of a rule that is enabled; those of any other rule go.
    private static func bind(
        _ name: String,
        of account: String,
        _ rules: RuleTable,
        _ subscriptions: SubscriptionTable,
        _ version: String
    ) throws {
        let arn = ruleArn(name, of: account)
        let rule = try rules.rule(name, of: account).map { try EventRule(JSONReader.document(from: $0)) }
        var wanted: [String: [UInt8]] = [:]
        if let rule, rule.isEnabled, let pattern = rule.pattern {
            for (id, document) in try rules.targets(of: name, account) {
                let target = try JSONReader.document(from: document)
                guard let subscription = RuleTarget.subscription(target, pattern, account) else { continue }
                wanted["\(account):\(name):\(id)"] = subscription
            }
        }
        let there = try subscriptions.subscriptions(ofRule: arn)
        for old in there where wanted[old.name] == nil { try subscriptions.remove(old.name) }
        for (key, document) in wanted where !there.contains(where: { $0.name == key && $0.document == document }) {
            try subscriptions.put(key, version: version, rule: arn, document)
        }
    }
}

extension CheckInput {
    mutating func ruleName(_ name: String = "Name") -> String { text(name, .init(1...64, #"[\.\-_A-Za-z0-9]+"#)) }
}

extension CheckRefusal {
    static func noSuchRule(_ name: String) -> CheckRefusal {
        .exception("ResourceNotFoundException", "Rule \(name) does not exist on EventBus \(EventBus.name).")
    }
}
