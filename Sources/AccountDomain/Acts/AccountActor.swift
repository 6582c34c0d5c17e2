package import CosellDomain
import CosellRules
import CosellWire

/// AWS's part in Account, for whoever plays it.
package struct AccountActor: Sendable {
    let provider: AccountProvider

    package init(_ provider: AccountProvider) { self.provider = provider }

    /// The rows of Account in the table of acts; each stands in its family's `Aws/` room.
    package static let acts: [Act<AccountActor>] = verificationActs + profileActs + connectionActs + registryActs

    package var bound: [BoundAct] { Self.acts.map { $0.by(self) } }

    static let service = "account"
}
