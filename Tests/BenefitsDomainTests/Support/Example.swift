import BenefitsAPI
import CosellWire
import Testing

/// An application for each benefit that passes a submission (benefits 7).
struct Example: Sendable, CustomTestStringConvertible {
    let code: String
    let details: Document
    var types: [Benefits.FulfillmentType]?
    var needsOpportunity = false
    var files = 0

    var testDescription: String { code }

    static func of(_ code: String) throws -> Example { try #require(all.first { $0.code == code }) }

    static let all = [
        Example(
            "mapassess",
            """
            {
              "CustomerDetails": {
                "CompanyName": "Contoso Retail",
                "CountryCode": "US",
                "AwsAccountId": "222233334444"
              },
              "AssessmentPlan": {"StartDate": "2026-03-02", "EndDate": "2026-04-17", "EstimatedServers": 180},
              "RequestedAmount": {"Amount": "15000", "CurrencyCode": "USD"},
              "CashDisbursementDetails": {"PaymentCurrency": "USD"}
            }
            """,
            types: [.cash],
            needsOpportunity: true,
            files: 1
        ),
        Example(
            "mapmobile",
            """
            {
              "CustomerDetails": {
                "CompanyName": "Contoso Retail",
                "CountryCode": "US",
                "AwsAccountId": "222233334444"
              },
              "MigrationPlan": {
                "Strategy": "MIXED",
                "TargetRegion": "us-east-1",
                "GoLiveDate": "2026-09-30",
                "ExpectedMonthlySpend": {"Amount": "42000", "CurrencyCode": "USD"}
              },
              "RequestedAmount": {"Amount": "120000", "CurrencyCode": "USD"},
              "CreditDisbursementDetails": {"AwsAccountIdForCredits": "222233334444"}
            }
            """,
            types: [.credits],
            needsOpportunity: true,
            files: 2
        ),
        Example(
            "mapwallet",
            """
            {
              "FiscalYear": "2026",
              "PlannedProjects": 12,
              "RequestedAmount": {"Amount": "500000", "CurrencyCode": "USD"},
              "CashDisbursementDetails": {"PaymentCurrency": "USD"}
            }
            """
        ),
        Example(
            "pocredits",
            """
            {
              "CustomerDetails": {
                "CompanyName": "Contoso Retail",
                "CountryCode": "US",
                "AwsAccountId": "222233334444"
              },
              "PocPlan": {
                "Objective": "Show near-real-time stock levels",
                "SuccessCriteria": "Latency under two seconds for 95 of 100 queries",
                "DurationDays": 45
              },
              "RequestedAmount": {"Amount": "10000", "CurrencyCode": "USD"},
              "CreditDisbursementDetails": {"AwsAccountIdForCredits": "222233334444"}
            }
            """,
            needsOpportunity: true
        ),
        Example(
            "innovsand",
            """
            {
              "SolutionName": "Shelf Vision",
              "UseCase": "Prototype of an image model for shelf audits",
              "ServicesPlanned": ["Amazon SageMaker AI", "Amazon S3"],
              "RequestedAmount": {"Amount": "5000", "CurrencyCode": "USD"},
              "CreditDisbursementDetails": {"AwsAccountIdForCredits": "111122223333"}
            }
            """
        ),
        Example(
            "mdfcampgn",
            """
            {
              "Activity": {
                "ActivityType": "WEBINAR",
                "Title": "Retail data day",
                "StartDate": "2026-05-04",
                "EndDate": "2026-05-04",
                "TargetLeads": 80,
                "TotalCost": {"Amount": "18000", "CurrencyCode": "USD"}
              },
              "RequestedAmount": {"Amount": "9000", "CurrencyCode": "USD"},
              "CashDisbursementDetails": {"PaymentCurrency": "USD"}
            }
            """,
            types: [.cash],
            files: 1
        ),
        Example(
            "isvwrklod",
            """
            {
              "CustomerDetails": {
                "CompanyName": "Contoso Retail",
                "CountryCode": "US",
                "AwsAccountId": "222233334444"
              },
              "Workload": {
                "ProductName": "StockFlow",
                "SourcePlatform": "ON_PREMISES",
                "AnnualRecurringRevenue": {"Amount": "300000", "CurrencyCode": "USD"}
              },
              "RequestedAmount": {"Amount": "30000", "CurrencyCode": "USD"},
              "CreditDisbursementDetails": {"AwsAccountIdForCredits": "222233334444"}
            }
            """,
            types: [.credits],
            needsOpportunity: true
        ),
        Example(
            "pifinitia",
            """
            {
              "InitiativeTitle": "Generative AI practice",
              "Milestones": [{"Title": "Ten certified engineers", "DueDate": "2026-06-30", "Amount": {"Amount": "20000", "CurrencyCode": "USD"}}],
              "RequestedAmount": {"Amount": "20000", "CurrencyCode": "USD"},
              "CashDisbursementDetails": {"PaymentCurrency": "USD"}
            }
            """,
            files: 1
        ),
        Example(
            "mpoppromo",
            """
            {
              "CustomerDetails": {
                "CompanyName": "Contoso Retail",
                "CountryCode": "US",
                "AwsAccountId": "222233334444"
              },
              "MarketplaceAgreementId": "agmt-4k2m9x7w1c",
              "OfferValue": {"Amount": "80000", "CurrencyCode": "USD"},
              "CreditDisbursementDetails": {"AwsAccountIdForCredits": "222233334444"}
            }
            """
        ),
        Example(
            "previewac",
            """
            {
              "ServiceName": "Example Preview Service",
              "AwsAccountIds": ["111122223333"],
              "Justification": "We want to test the integration before launch",
              "TermsAccepted": true
            }
            """
        ),
        Example(
            "techtools",
            """
            {
              "ToolName": "MIGRATION_ASSESSOR",
              "SeatCount": 5,
              "AdminEmail": "dana@northwind-cloud.example"
            }
            """
        ),
    ]

    private init(
        _ code: String,
        _ details: String,
        types: [Benefits.FulfillmentType]? = nil,
        needsOpportunity: Bool = false,
        files: Int = 0
    ) {
        self.code = code
        self.details = (try? JSONReader.document(from: Array(details.utf8))) ?? .null
        (self.types, self.needsOpportunity, self.files) = (types, needsOpportunity, files)
    }
}

extension Document {
    /// The document with something else at a dotted path; nil takes the member away.
    subscript(path path: String) -> Document? {
        get { path.split(separator: ".").reduce(Document?.some(self)) { $0?[String($1)] } }
        set {
            let names = path.split(separator: ".", maxSplits: 1).map(String.init)
            guard case .object(var members) = self, let name = names.first else { return }
            var value = newValue
            if names.count == 2 {
                value = self[name] ?? .object([])
                value?[path: names[1]] = newValue
            }
            let place = members.firstIndex { $0.name == name }
            switch (place, value) {
            case (let place?, let value?): members[place] = Member(name, value)
            case (let place?, nil): members.remove(at: place)
            case (nil, let value?): members.append(Member(name, value))
            case (nil, nil): break
            }
            self = .object(members)
        }
    }
}
