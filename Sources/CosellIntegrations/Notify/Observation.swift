package import CosellWire
package import SellingAPI
import SellingClient

/// What was found in an account, from which the facts are told: from the service, or from the local database.
package struct Observation: Sendable {
    package let catalog: String
    package var referrals: [Referral] = []
    package var deals: [Deal] = []
    package var decisions: [ReferralDecision] = []
    package var failedRuns: [FailedRun] = []

    package init(catalog: String) { self.catalog = catalog }

    /// An opportunity, as far as facts are made of it.
    package struct Deal: Sendable {
        package let id: String
        package let title: String
        package let customer: String
        package let stage: Selling.Stage?
        package let review: Selling.ReviewStatus?
        package let reviewComments: String?
        package let monthlyAmount: Double?
        package let currency: String?
        package let createdAt: Instant?
        package let modifiedAt: Instant?
        /// The fields that may be changed now; nil where nobody looked.
        package let editable: [String]?
        package var seller: Seller?

        package struct Seller: Hashable, Sendable {
            package let email: String
            package let name: String

            package init(email: String, name: String) { (self.email, self.name) = (email, name) }
        }

        package var isOpen: Bool { stage != .launched && stage != .closedLost }
    }

    package struct FailedRun: Sendable {
        package let id: Int
        package let kind: String
        package let failed: Int
        package let outcome: String
        package let startedAt: Instant

        package init(id: Int, kind: String, failed: Int, outcome: String, startedAt: Instant) {
            (self.id, self.kind, self.failed) = (id, kind, failed)
            (self.outcome, self.startedAt) = (outcome, startedAt)
        }
    }
}

extension Observation.Deal {
    package init(_ record: Selling.GetOpportunityResponse, summary: Selling.GetAwsOpportunitySummaryResponse? = nil) {
        let spend = record.project?.expectedCustomerSpend
        let entry = spend?.first { $0.targetCompany == "AWS" } ?? spend?.first
        self.init(
            id: record.id,
            title: record.project?.title ?? "",
            customer: record.customer?.account?.companyName ?? "",
            stage: record.lifeCycle?.stage,
            review: record.lifeCycle?.reviewStatus,
            reviewComments: record.lifeCycle?.reviewComments ?? record.lifeCycle?.reviewStatusReason,
            monthlyAmount: entry?.amount.flatMap(Double.init),
            currency: entry?.currencyCode.rawValue,
            createdAt: record.createdDate,
            modifiedAt: record.lastModifiedDate,
            editable: LockedOpportunity.editable(record),
            seller: summary.flatMap(Seller.init)
        )
    }

    package init(_ summary: Selling.OpportunitySummary) {
        let spend = summary.project?.expectedCustomerSpend
        let entry = spend?.first { $0.targetCompany == "AWS" } ?? spend?.first
        self.init(
            id: summary.id ?? "",
            title: "",
            customer: summary.customer?.account?.companyName ?? "",
            stage: summary.lifeCycle?.stage,
            review: summary.lifeCycle?.reviewStatus,
            reviewComments: summary.lifeCycle?.reviewComments ?? summary.lifeCycle?.reviewStatusReason,
            monthlyAmount: entry?.amount.flatMap(Double.init),
            currency: entry?.currencyCode.rawValue,
            createdAt: summary.createdDate,
            modifiedAt: summary.lastModifiedDate,
            editable: nil,
            seller: nil
        )
    }
}

extension Observation.Deal.Seller {
    /// Who sells for AWS: its sales representative, or else the owner of the account.
    package init?(_ summary: Selling.GetAwsOpportunitySummaryResponse) {
        let team = summary.opportunityTeam ?? []
        let found = [Selling.AwsMemberBusinessTitle.awsSalesRep, .awsAccountOwner].lazy.compactMap { title in
            team.first { $0.businessTitle == title && $0.email != nil }
        }
        guard let member = found.first, let email = member.email else { return nil }
        let name = [member.firstName, member.lastName].compactMap(\.self).joined(separator: " ")
        self.init(email: email.lowercased(), name: name.isEmpty ? email : name)
    }
}
