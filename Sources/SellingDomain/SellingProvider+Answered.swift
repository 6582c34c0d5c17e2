import CosellWire
package import SellingAPI

extension SellingProvider {
    /// The operations of the model that a file of this target decides.
    package static let answered: [any SellingOperation.Type] = Selling.operations.filter {
        !unanswered.contains($0.descriptor.name)
    }
}
