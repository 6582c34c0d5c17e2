package import CosellDomain

/// AWS's part in Benefits, for whoever plays it.
package struct BenefitsActor: Sendable {
    let provider: BenefitsProvider

    package init(_ provider: BenefitsProvider) { self.provider = provider }

    /// The rows of Benefits in the table of acts; each stands in its family's `Aws/` room.
    package static let acts: [Act<BenefitsActor>] = applicationActs + allocationActs

    package var bound: [BoundAct] { Self.acts.map { $0.by(self) } }

    static let service = "benefits"
}
