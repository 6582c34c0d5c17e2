import BenefitsAPI
import CosellWire
import JSONSchema

/// The twelve that AWS offers here (benefits 7): invented, after the families of programs that AWS's guide names.
extension BenefitCatalogue {
    package static let standard = BenefitCatalogue([
        OfferedBenefit(
            "mapassess",
            "MAP Assess Funding",
            "Helps pay for a migration readiness assessment at a customer.",
            "MAP",
            [.cash, .credits],
            RequestForms.mapassess,
            BenefitTerms(
                stages: [ReviewStage.business, ReviewStage.finance],
                amount: .requested,
                cap: .dollars(75_000),
                filesNeeded: 1,
                needsOpportunity: true,
                shown: ["CustomerDetails.CompanyName", "RequestedAmount.Amount"]
            )
        ),
        OfferedBenefit(
            "mapmobile",
            "MAP Mobilize Funding",
            "Supports building the landing zone and the first migration waves.",
            "MAP",
            [.cash, .credits],
            RequestForms.mapmobile,
            BenefitTerms(
                stages: [ReviewStage.business, ReviewStage.tech, ReviewStage.finance],
                amount: .requested,
                cap: .dollars(250_000),
                filesNeeded: 2,
                needsOpportunity: true,
                shown: ["CustomerDetails.CompanyName", "MigrationPlan.Strategy", "RequestedAmount.Amount"]
            )
        ),
        OfferedBenefit(
            "mapwallet",
            "MAP Pre-Approved Wallet",
            "A yearly budget from which single MAP projects can be drawn without full review.",
            "MAP",
            [.cash],
            RequestForms.mapwallet,
            BenefitTerms(
                stages: [ReviewStage.business, ReviewStage.finance, ReviewStage.aws],
                amount: .requested,
                cap: .dollars(1_000_000),
                isWallet: true,
                shown: ["FiscalYear", "RequestedAmount.Amount"],
                drawnOnBy: ["mapassess", "mapmobile"]
            )
        ),
        OfferedBenefit(
            "pocredits",
            "Proof of Concept Credits",
            "Promotional credits for a time-boxed customer proof of concept.",
            "POC",
            [.credits],
            RequestForms.pocredits,
            BenefitTerms(
                stages: [ReviewStage.business, ReviewStage.tech],
                amount: .requested,
                cap: .dollars(25_000),
                needsOpportunity: true,
                shown: ["CustomerDetails.CompanyName", "RequestedAmount.Amount"]
            )
        ),
        OfferedBenefit(
            "innovsand",
            "Innovation Sandbox Credits",
            "Credits for partners that build and try out their own solution.",
            "INNOVATION_SANDBOX",
            [.credits],
            RequestForms.innovsand,
            BenefitTerms(
                stages: [ReviewStage.business],
                amount: .requested,
                cap: .dollars(10_000),
                shown: ["SolutionName"]
            )
        ),
        OfferedBenefit(
            "mdfcampgn",
            "Market Development Funds",
            "Co-funding of demand generation activities.",
            "MDF",
            [.cash, .credits],
            RequestForms.mdfcampgn,
            BenefitTerms(
                stages: [ReviewStage.business, ReviewStage.finance],
                amount: .requested,
                cap: .dollars(50_000),
                filesNeeded: 1,
                shown: ["Activity.Title", "Activity.ActivityType", "RequestedAmount.Amount"]
            )
        ),
        OfferedBenefit(
            "isvwrklod",
            "ISV Workload Migration Funding",
            "Helps move a customer's software vendor workload to AWS.",
            "ISV_WORKLOAD_MIGRATION",
            [.cash, .credits],
            RequestForms.isvwrklod,
            BenefitTerms(
                stages: [ReviewStage.business, ReviewStage.tech, ReviewStage.finance],
                amount: .requested,
                cap: .dollars(100_000),
                needsOpportunity: true,
                shown: ["CustomerDetails.CompanyName", "Workload.ProductName"]
            )
        ),
        OfferedBenefit(
            "pifinitia",
            "Partner Initiative Funding",
            "Money for an agreed practice-building initiative.",
            "PARTNER_INITIATIVE_FUNDING",
            [.cash],
            RequestForms.pifinitia,
            BenefitTerms(
                stages: [ReviewStage.business, ReviewStage.finance, ReviewStage.aws],
                amount: .requested,
                cap: .dollars(150_000),
                filesNeeded: 1,
                shown: ["InitiativeTitle", "RequestedAmount.Amount"]
            )
        ),
        OfferedBenefit(
            "mpoppromo",
            "Marketplace Private Offer Promotion",
            "Customer credits attached to an accepted marketplace private offer.",
            "MPOPP",
            [.credits],
            RequestForms.mpoppromo,
            BenefitTerms(
                stages: [ReviewStage.business, ReviewStage.finance],
                amount: .basedOn("OfferValue"),
                cap: .dollars(4_000),
                shown: ["CustomerDetails.CompanyName", "OfferValue.Amount"]
            )
        ),
        OfferedBenefit(
            "previewac",
            "Service Preview Access",
            "Early access to a service that is not generally available.",
            "PARTNER_PREVIEW",
            [.access],
            RequestForms.previewac,
            BenefitTerms(stages: [ReviewStage.tech], months: 6, shown: ["ServiceName"])
        ),
        OfferedBenefit(
            "techtools",
            "Partner Technical Tooling Access",
            "Access to assessment and modernization tools for partner engineers.",
            "PARTNER_TOOLS",
            [.access],
            RequestForms.techtools,
            BenefitTerms(stages: [ReviewStage.business], shown: ["ToolName", "SeatCount"])
        ),
        OfferedBenefit(
            "poclegacy",
            "Proof of Concept Credits (2024)",
            "Closed edition, kept so that old applications still resolve.",
            "POC",
            [.credits],
            RequestForms.poclegacy,
            BenefitTerms(stages: [ReviewStage.business], amount: .requested, cap: .dollars(5_000)),
            status: .inactive
        ),
    ])
}

extension OfferedBenefit {
    /// - Parameter form: JSON Schema; one that cannot be read is a mistake of this program.
    fileprivate init(
        _ code: String,
        _ name: String,
        _ description: String,
        _ program: String,
        _ types: [Benefits.FulfillmentType],
        _ form: String,
        _ terms: BenefitTerms,
        status: Benefits.BenefitStatus = .active
    ) {
        let request: ValueSchema
        do {
            request = try ValueSchema(JSONReader.document(from: Array(form.utf8)))
        } catch { preconditionFailure("the form of \(code) is no schema: \(error)") }
        self.init(
            code: code,
            name: name,
            description: description,
            program: program,
            types: types,
            request: request,
            terms: terms,
            status: status
        )
    }
}
