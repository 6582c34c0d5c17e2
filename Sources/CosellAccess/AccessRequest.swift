/// The question put to IAM: may this caller do that, to this, under these circumstances?
package struct AccessRequest: Sendable {
    package let principal: Principal
    package let action: ActionName
    /// The ARN decided on; where an action has no resource of its own, the collection's ARN or `*` (access 3.4).
    package let resource: String
    /// More ARNs that must be allowed too, as the opportunity that a benefit application is linked to (access 3.2).
    package let otherResources: [String]
    package let values: ConditionValues

    package init(
        _ principal: Principal,
        _ action: ActionName,
        on resource: String,
        and otherResources: [String] = [],
        values: ConditionValues = [:]
    ) {
        self.principal = principal
        self.action = action
        self.resource = resource
        self.otherResources = otherResources
        self.values = values
    }

    /// Root may do anything; everybody else what their policies allow on every resource and deny on none.
    package var decision: Decision {
        guard principal.kind != .root else { return .allowed }
        return otherResources.reduce(decision(on: resource)) { $0.combined(with: decision(on: $1)) }
    }

    /// What decided on the main resource: the statements that deny, or for want of any those that allow.
    package var decisiveStatements: [StatementPlace] { principal.permissions.decisive(for: self) }

    /// Keys that the policies would look at here, and that the request does not have.
    package var missingKeys: [String] { principal.permissions.keysMissing(in: self) }

    /// Whether the policies of the caller's session, if it has some, allow it.
    package var isWithinSession: Bool { principal.permissions.boundsAllow(self) }

    private func decision(on resource: String) -> Decision { principal.permissions.decision(on: self, resource) }

    /// The values a condition sees under a key; nil when the key is absent.
    func values(of key: ConditionKey) -> [String]? {
        guard let fact = key.principalFact else { return values[key] }
        return principal.value(of: fact).map { [$0] }
    }
}
