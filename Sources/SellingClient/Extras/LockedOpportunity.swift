import SellingRules
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
    public let refusal: Selling.ValidationException

    /// - Returns: nil when the service refused something else: a lock is one only where the table of locks says so, since
    ///   broken rules (`marketing.campaignName` with source None) have the same code.
    package init?(_ refusal: Selling.ValidationException, editing record: Selling.GetOpportunityResponse) {
        let editable = Self.editable(record)
        let faults = refusal.errorList ?? []
        let locked = faults.filter { fault in
            guard let field = fault.fieldName, fault.code == .actionNotPermitted else { return false }
            return FieldLocks.table.contains { Self.lies(field, in: $0.field) && !editable.contains($0.field) }
        }
        guard !locked.isEmpty, locked.count == faults.count else { return nil }
        identifier = record.id
        reviewStatus = record.lifeCycle?.reviewStatus
        stage = record.lifeCycle?.stage
        refused = locked.compactMap(\.fieldName)
        self.editable = editable
        self.refusal = refusal
    }

    /// Whether a field is one of the table, or a part of it: `customer.contacts[0].phone`.
    private static func lies(_ field: String, in whole: String) -> Bool {
        field == whole || field.hasPrefix(whole + ".") || field.hasPrefix(whole + "[")
    }

    /// The fields of a record that may be changed now.
    package static func editable(_ record: Selling.GetOpportunityResponse) -> [String] {
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
