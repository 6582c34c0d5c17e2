public import CosellClient
import CosellRules
import CosellWire
public import SellingAPI

/// An edit touches what cannot be changed as far as the opportunity has come.
public struct LockedOpportunity: Error, Sendable, CustomStringConvertible {
    public let identifier: String
    public let reviewStatus: Selling.ReviewStatus?
    public let stage: Selling.Stage?
    /// The fields that the service refused, as it names them: `project.title`.
    public let refused: [String]
    /// The fields that may be changed now; none while AWS reviews the opportunity and once it is closed.
    public let editable: [String]
    /// What the service answered.
    public let failure: ServiceFailure

    /// - Returns: nil when the service refused something else.
    init?(_ failure: ServiceFailure, editing record: Selling.GetOpportunityResponse) {
        guard let exception = failure.exception(Selling.ValidationException.self) else { return nil }
        let locked = (exception.errorList ?? []).filter { $0.code == .actionNotPermitted }
        guard !locked.isEmpty else { return nil }
        identifier = record.id
        reviewStatus = record.lifeCycle?.reviewStatus
        stage = record.lifeCycle?.stage
        refused = locked.compactMap(\.fieldName)
        editable = Self.editable(record)
        self.failure = failure
    }

    private static func editable(_ record: Selling.GetOpportunityResponse) -> [String] {
        let state = OpportunityState(
            id: record.id,
            content: OpportunityContent(record),
            reviewStatus: record.lifeCycle?.reviewStatus ?? .pendingSubmission,
            related: record.relatedEntityIdentifiers
        )
        let isUnnamed = (record.partnerOpportunityIdentifier ?? "").isEmpty
        return FieldLocks.table.map(\.field).filter { field in
            let isEmpty = field == "partnerOpportunityIdentifier" && isUnnamed
            return FieldLocks.editable(field: field, in: state.phase, isEmpty: isEmpty) ?? false
        }
    }

    public var description: String {
        let facts = [reviewStatus.map { "its review status is \($0)" }, stage.map { "its stage is \($0)" }]
        let status = "while " + facts.compactMap(\.self).joined(separator: " and ")
        let way =
            editable.isEmpty
            ? "Nothing can be changed now." : "These fields can: \(editable.joined(separator: ", "))."
        return "\(identifier) cannot be changed \(status) in \(refused.joined(separator: ", ")). \(way)"
    }
}
