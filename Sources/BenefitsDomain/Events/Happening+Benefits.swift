import BenefitsAPI
import CosellDomain
import CosellWire

/// What Benefits tells about itself: the details of benefits 4, spelled as AWS spells them. `program` is a list.
extension Happening {
    enum ApplicationNews: String {
        case created = "Created"
        case inReview = "In Review"
        case actionRequired = "Action Required"
        case rejected = "Rejected"
        case approved = "Approved"
        case stageChanged = "Stage Changed"
    }

    static func application(
        _ news: ApplicationNews,
        _ application: BenefitApplication,
        for benefit: OfferedBenefit
    ) -> Happening {
        var facts = [
            text("id", application.id), texts("fulfillmentTypes", application.types.map(\.rawValue)),
            text("status", application.status.rawValue),
        ]
        if let stage = application.document.stage { facts.append(text("stage", stage)) }
        facts.append(text("revision", application.revision))
        return Happening(
            source: source,
            "Benefit Application \(news.rawValue)",
            [application.arn],
            [text("catalog", application.catalog), member("benefitApplication", facts)]
                + head(benefit, application.catalog)
        )
    }

    /// Named by what the allocation is now.
    static func allocation(_ allocation: BenefitAllocation, of benefit: OfferedBenefit) -> Happening {
        let news =
            switch allocation.status {
            case .inactive: "Inactivated"
            case .fulfilled: "Fulfilled"
            default: "Activated"
            }
        let application = allocation.document.benefitApplicationId.map {
            member("benefitApplication", [text("id", $0)])
        }
        let facts = [
            text("id", allocation.id), text("fulfillmentType", allocation.type.rawValue),
            text("status", allocation.status.rawValue),
        ]
        return Happening(
            source: source,
            "Benefit Allocation \(news)",
            [allocation.arn],
            [text("catalog", allocation.catalog), member("benefitAllocation", facts)]
                + [application].compactMap(\.self) + head(benefit, allocation.catalog)
        )
    }

    private static let source = "aws.partnercentral-benefits"

    private static func head(_ benefit: OfferedBenefit, _ catalog: String) -> [Document.Member] {
        [
            member(
                "benefit",
                [
                    text("id", benefit.id(in: catalog)), text("name", benefit.name),
                    texts("program", [benefit.program]),
                ]
            )
        ]
    }
}
