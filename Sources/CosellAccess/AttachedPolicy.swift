/// A policy under the name by which it is attached to users and roles.
package struct AttachedPolicy: Sendable {
    package let name: String
    /// `arn:aws:iam::aws:policy/<name>` for one of AWS, `arn:aws:iam::<account>:policy/<name>` for a customer's own;
    /// nil for an inline policy, which `ListAttachedUserPolicies` does not list.
    package let arn: String?
    package let policy: Policy

    package init(name: String, arn: String? = nil, policy: Policy) {
        self.name = name
        self.arn = arn
        self.policy = policy
    }
}
