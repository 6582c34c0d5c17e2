import CosellDomain
import CosellRules
package import CosellWire
package import SellingAPI

/// A frozen copy of an opportunity for the members of an engagement (selling 2.9); it never changes.
package struct ResourceSnapshot: Sendable {
    package let engagement: String
    package let catalog: String
    package let opportunity: String
    /// The account that owns the opportunity.
    package let owner: String
    package let template: SnapshotTemplate
    /// 1, 2, … for each engagement, opportunity and template.
    package let revision: Int
    /// The owner, or `aws`.
    package let createdBy: String
    package let createdAt: Instant
    /// The members at the time, at most ten.
    package let targets: [String]
    package let payload: Selling.ResourceSnapshotPayload

    var arn: String {
        let path = "engagement/\(engagement)/resource/Opportunity/\(opportunity)/template/\(template.rawValue)"
        return ResourceName(catalog: catalog, path: "\(path)/snapshot/\(revision)").text
    }
}

/// What of an opportunity a snapshot shows, and to whom.
package enum SnapshotTemplate: String, Sendable, CaseIterable {
    /// The partner's side; all members see it.
    case opportunitySummaryView = "OpportunitySummaryView"
    /// AWS's side; only AWS and the opportunity's owner see it.
    case awsOpportunitySummaryFullView = "AwsOpportunitySummaryFullView"

    /// - Returns: nil for an unknown name; older recordings call the first one `Opportunity`.
    init?(named name: String) {
        self.init(rawValue: name == "Opportunity" ? Self.opportunitySummaryView.rawValue : name)
    }

    /// The template of a snapshot that a partner takes, or has taken by a job.
    ///
    /// - Throws: ``Objection`` for a name that is none, and for AWS's.
    static func forPartner(named name: String) throws -> SnapshotTemplate {
        guard let template = SnapshotTemplate(named: name), template == .opportunitySummaryView else {
            throw Objection.broken([
                Violation(
                    rule: "selling 3.5",
                    field: "resourceSnapshotTemplateIdentifier",
                    code: .invalidValue,
                    message: """
                        resourceSnapshotTemplateIdentifier \(name) is not a template that partners use; \
                        give \(SnapshotTemplate.opportunitySummaryView.rawValue)
                        """
                )
            ])
        }
        return template
    }

    func isVisible(to account: String, owner: String) -> Bool { self == .opportunitySummaryView || account == owner }
}

extension Opportunity {
    /// The copy that partners share: no title, no problem, no marketing, no revenue, no competitors (selling 2.9).
    var summaryView: Selling.OpportunitySummaryView {
        Selling.OpportunitySummaryView(
            opportunityType: record.opportunityType,
            lifecycle: Selling.LifeCycleForView(
                targetCloseDate: record.lifeCycle?.targetCloseDate,
                reviewStatus: record.lifeCycle?.reviewStatus,
                stage: record.lifeCycle?.stage,
                nextSteps: record.lifeCycle?.nextSteps
            ),
            opportunityTeam: record.opportunityTeam,
            primaryNeedsFromAws: record.primaryNeedsFromAws,
            customer: record.customer,
            project: Selling.ProjectView(
                deliveryModels: record.project?.deliveryModels,
                expectedCustomerSpend: record.project?.expectedCustomerSpend,
                expectedContractDuration: record.project?.expectedContractDuration?.value,
                customerUseCase: record.project?.customerUseCase,
                salesActivities: record.project?.salesActivities,
                otherSolutionDescription: record.project?.otherSolutionDescription
            ),
            relatedEntityIdentifiers: record.relatedEntityIdentifiers
        )
    }
}
