import BenefitsAPI

/// The applications of the demo: one in every state, and two drafts, of which one can be submitted (benefits 7).
extension DemoApplication {
    private static let proofOfConcept = """
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
        """

    static let all = [
        DemoApplication(
            id: "benappl-pocdraft000001",
            benefit: "pocredits",
            name: "Contoso Retail: live stock levels",
            age: 2,
            details: proofOfConcept,
            isLinked: true
        ),
        DemoApplication(
            id: "benappl-mdfdraft000001",
            benefit: "mdfcampgn",
            name: "Retail data day",
            age: 1,
            details: """
                {
                  "Activity": {
                    "ActivityType": "WEBINAR",
                    "Title": "Retail data day",
                    "StartDate": "2026-05-04",
                    "EndDate": "2026-05-04",
                    "TargetLeads": 80,
                    "TotalCost": {"Amount": "18000", "CurrencyCode": "USD"}
                  },
                  "CashDisbursementDetails": {"PaymentCurrency": "USD"}
                }
                """,
            types: [.cash]
        ),
        DemoApplication(
            id: "benappl-pocinreview001",
            benefit: "pocredits",
            name: "Contoso Retail: pricing engine",
            age: 6,
            details: proofOfConcept,
            status: .inReview,
            stage: "BUSINESS_REVIEW",
            isLinked: true
        ),
        DemoApplication(
            id: "benappl-pifinreview001",
            benefit: "pifinitia",
            name: "Generative AI practice, second year",
            age: 9,
            details: """
                {
                  "InitiativeTitle": "Generative AI practice",
                  "Milestones": [{"Title": "Ten certified engineers", "DueDate": "2026-06-30", "Amount": {"Amount": "20000", "CurrencyCode": "USD"}}],
                  "RequestedAmount": {"Amount": "20000", "CurrencyCode": "USD"},
                  "CashDisbursementDetails": {"PaymentCurrency": "USD"}
                }
                """,
            status: .inReview,
            stage: "FINANCE_REVIEW",
            file: "milestones.pdf"
        ),
        DemoApplication(
            id: "benappl-mapaction00001",
            benefit: "mapassess",
            name: "Contoso Retail: readiness assessment",
            age: 12,
            details: """
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
            status: .actionRequired,
            stage: "BUSINESS_REVIEW",
            reason: "The project plan is missing, and two points of the checklist are open.",
            codes: ["Project Plan Missing", "Checklist Incomplete"],
            isLinked: true,
            file: "assessment.docx"
        ),
        DemoApplication(
            id: "benappl-pocapproved001",
            benefit: "pocredits",
            name: "Contoso Retail: demand forecast",
            age: 60,
            details: proofOfConcept,
            status: .approved,
            isLinked: true
        ),
        DemoApplication(
            id: "benappl-mapwallet00001",
            benefit: "mapwallet",
            name: "Migration budget of the year",
            age: 90,
            details: """
                {
                  "FiscalYear": "2026",
                  "PlannedProjects": 12,
                  "RequestedAmount": {"Amount": "500000", "CurrencyCode": "USD"},
                  "CashDisbursementDetails": {"PaymentCurrency": "USD"}
                }
                """,
            status: .approved
        ),
        DemoApplication(
            id: "benappl-pifapproved001",
            benefit: "pifinitia",
            name: "Generative AI practice",
            age: 150,
            details: """
                {
                  "InitiativeTitle": "Generative AI practice",
                  "Milestones": [{"Title": "Ten certified engineers", "DueDate": "2026-06-30", "Amount": {"Amount": "20000", "CurrencyCode": "USD"}}],
                  "RequestedAmount": {"Amount": "20000", "CurrencyCode": "USD"},
                  "CashDisbursementDetails": {"PaymentCurrency": "USD"}
                }
                """,
            status: .approved,
            file: "milestones.pdf"
        ),
        DemoApplication(
            id: "benappl-toolsaccess001",
            benefit: "techtools",
            name: "Migration assessor for five engineers",
            age: 45,
            details: """
                {
                  "ToolName": "MIGRATION_ASSESSOR",
                  "SeatCount": 5,
                  "AdminEmail": "dana@northwind-cloud.example"
                }
                """,
            status: .approved
        ),
        DemoApplication(
            id: "benappl-isvrejected001",
            benefit: "isvwrklod",
            name: "Contoso Retail: StockFlow",
            age: 40,
            details: """
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
            status: .rejected,
            reason: "The workload runs on AWS already.",
            isLinked: true
        ),
        DemoApplication(
            id: "benappl-innocanceled01",
            benefit: "innovsand",
            name: "Shelf Vision",
            age: 30,
            details: """
                {
                  "SolutionName": "Shelf Vision",
                  "UseCase": "Prototype of an image model for shelf audits",
                  "ServicesPlanned": ["Amazon SageMaker AI", "Amazon S3"],
                  "RequestedAmount": {"Amount": "5000", "CurrencyCode": "USD"},
                  "CreditDisbursementDetails": {"AwsAccountIdForCredits": "111122223333"}
                }
                """,
            status: .canceled
        ),
    ]
}
