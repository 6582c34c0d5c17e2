package import CosellWire
import SellingAPI

/// What is done with each row of a file.
package enum BulkKind: String, CaseIterable, Sendable {
    case create, update, submit, associate

    /// The calls that a row needs, one each; a row with associations needs one more for each.
    package var operations: [OperationDescriptor] {
        switch self {
        case .create: [Selling.CreateOpportunity.descriptor]
        case .update: [Selling.GetOpportunity.descriptor, Selling.UpdateOpportunity.descriptor]
        case .submit:
            [
                Selling.GetOpportunity.descriptor, Selling.StartEngagementFromOpportunityTask.descriptor,
                Selling.ListEngagementFromOpportunityTasks.descriptor,
            ]
        case .associate: []
        }
    }

    /// The request whose fields its columns are.
    var root: String { self == .create ? FieldPath.creationRoot : FieldPath.root }

    /// As a command is named in the log of writes.
    package var command: String { "bulk \(rawValue)" }
}
