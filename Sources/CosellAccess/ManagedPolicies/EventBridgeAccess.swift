/// What lets a script say where events go.
extension ManagedPolicies {
    /// Everything in EventBridge; what the policy says of its neighbours is left out, as they are not here. Version 5.
    static let eventBridgeFullAccess = policy(
        "AmazonEventBridgeFullAccess",
        version: 5,
        [.allow("EventBridgeActions", "events:*", "schemas:*", "scheduler:*", "pipes:*")]
    )

    /// Reads all of EventBridge. Version 6.
    static let eventBridgeReadOnlyAccess = policy(
        "AmazonEventBridgeReadOnlyAccess",
        version: 6,
        [.allow(nil, "events:Describe*", "events:List*", "events:TestEventPattern")]
    )
}
