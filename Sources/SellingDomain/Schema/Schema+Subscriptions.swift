import CosellEvents
import CosellStore

extension Schema {
    /// Who wants events brought, and the rules of EventBridge.
    static let subscriptions = Migration(12, "subscriptions and rules", SubscriptionTable.schema + RuleTable.schema)
}
