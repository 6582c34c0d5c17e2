/// A policy under the name by which it is attached to users and roles.
package struct AttachedPolicy: Sendable {
    package let name: String
    /// `arn:aws:iam::aws:policy/<name>` for one of AWS, `arn:aws:iam::<account>:policy/<name>` for a customer's own;
    /// nil for an inline policy, which `ListAttachedUserPolicies` does not list.
    package let arn: String?
    package let policy: Policy
    /// How often its text was written: IAM calls the latest one `v14`.
    package let version: Int

    package init(name: String, arn: String? = nil, policy: Policy, version: Int = 1) {
        self.name = name
        self.arn = arn
        self.policy = policy
        self.version = version
    }
}

extension AttachedPolicy {
    /// `ANPA` and 17 letters and digits; the same at every start.
    package var identifier: String { UniqueIdentifier.mint("ANPA", for: arn ?? name) }
}
