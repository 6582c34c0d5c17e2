import BenefitsAPI
import BenefitsDomain
import CosellDomain
import CosellWire

/// An application of the demo.
struct DemoApplication: Sendable {
    let id: String
    let benefit: String
    let name: String
    /// Days since it was drafted.
    let age: Int
    let details: String
    var types: [Benefits.FulfillmentType]?
    var status = Benefits.BenefitApplicationStatus.pendingSubmission
    var stage: String?
    var reason: String?
    var codes: [String]?
    var isLinked = false
    var file: String?

    /// - Returns: nil for a benefit that is not offered.
    func record(at desk: DemoBenefitsDesk) -> BenefitApplication? {
        guard let benefit = desk.catalogue.benefit(coded: benefit) else { return nil }
        let start = desk.moment(daysAgo: age)
        return BenefitApplication(
            account: desk.account,
            document: Benefits.GetBenefitApplicationOutput(
                id: id,
                arn: desk.arn("benefit-application", id),
                catalog: desk.catalog,
                benefitId: benefit.id(in: desk.catalog),
                name: name,
                fulfillmentTypes: types ?? benefit.types,
                benefitApplicationDetails: try? JSONReader.document(from: Array(details.utf8)),
                programs: [benefit.program],
                status: status,
                stage: stage,
                statusReason: reason,
                statusReasonCodes: codes,
                createdAt: start,
                updatedAt: status == .pendingSubmission ? start : desk.moment(daysAgo: age / 2),
                revision: desk.chance.uuid(),
                associatedResources: isLinked ? desk.opportunity.map { [$0] } : nil,
                partnerContacts: [Self.contact],
                fileDetails: file.map { [Self.file($0, desk, at: start)] }
            )
        )
    }

    private static let contact = Benefits.Contact(
        email: "dana.kim@northwind-cloud.example",
        firstName: "Dana",
        lastName: "Kim",
        businessTitle: "Alliance Lead"
    )

    private static func file(_ name: String, _ desk: DemoBenefitsDesk, at moment: Instant) -> Benefits.FileDetail {
        let bucket = "aws-partner-central-marketplace-ephemeral-writeonly-files"
        return Benefits.FileDetail(
            fileURI: "s3://\(bucket)/\(desk.account)/\(name)",
            businessUseCase: "Project plan",
            fileName: name,
            fileStatus: "PENDING",
            createdBy: "arn:aws:iam::\(desk.account):root",
            createdAt: moment
        )
    }
}
