/// The table of additions 7.3: 60 points for what a deal tells, 40 for how it is sold. Row order is the order of
/// recommendations that are worth the same. Rows and points are ours; AWS names only the two subjects.
extension ScoreRow {
    static let all = content + method

    static let content = [
        ScoreRow("Customer.Account.CompanyName", 3, "Name the customer's company", \.namesCompany),
        ScoreRow("Customer.Account.WebsiteUrl", 3, "Give the customer's website", \.hasWebsite),
        ScoreRow(
            "Customer.Account.Industry",
            3,
            "Choose the customer's industry, and say which one if it is Other",
            \.namesIndustry
        ),
        ScoreRow("Customer.Account.Address.CountryCode", 2, "Give the customer's country", \.hasCountry),
        ScoreRow("Customer.Account.Address.PostalCode", 2, "Give the customer's postal code or region", \.hasArea),
        ScoreRow("Customer.Account.AwsAccountId", 3, "Give the customer's AWS account", \.hasAwsAccount),
        ScoreRow("Customer.Account.Duns", 1, "Give the customer's D-U-N-S number", \.hasDuns),
        ScoreRow(
            "Customer.Contacts",
            4,
            "Add a customer contact with mail address, first and last name",
            \.hasReachableContact
        ),
        ScoreRow("Customer.Contacts.BusinessTitle", 2, "Give a customer contact's business title", \.hasContactTitle),
        ScoreRow("Project.Title", 2, "Give the project a title", \.hasTitle),
        ScoreRow("Project.CustomerBusinessProblem", 4, "Describe the customer's business problem", \.hasProblem),
        ScoreRow("RelatedEntityIdentifiers.Solutions", 2, "Associate a solution", \.hasSolution),
        ScoreRow(
            "Project.CustomerBusinessProblem",
            3,
            "Describe the customer's business problem in \(RatedDeal.longProblem) characters or more",
            \.hasLongProblem
        ),
        ScoreRow("Project.CustomerUseCase", 3, "Choose the customer's use case", \.hasUseCase),
        ScoreRow("Project.DeliveryModels", 2, "Choose the delivery models", \.hasDeliveryModel),
        ScoreRow("Project.ExpectedCustomerSpend", 5, "Estimate what the customer will spend on AWS", \.hasAwsSpend),
        ScoreRow(
            "Project.ExpectedCustomerSpend.EstimationUrl",
            2,
            "Link a pricing estimate or give the contract's duration",
            \.hasEstimate
        ),
        ScoreRow("Project.CompetitorName", 1, "Name the competitor", \.namesCompetitor),
        ScoreRow("LifeCycle.TargetCloseDate", 3, "Give the target close date", \.hasCloseDate),
        ScoreRow("LifeCycle.NextSteps", 4, "Write down the next steps", \.hasNextSteps),
        ScoreRow("OpportunityTeam", 2, "Name the team that works on the deal", \.hasTeam),
        ScoreRow("PrimaryNeedsFromAws", 2, "Say what the deal needs from AWS", \.saysNeeds),
        ScoreRow("OpportunityType", 1, "Choose the type of the opportunity", \.hasType),
        ScoreRow("RelatedEntityIdentifiers.AwsProducts", 1, "Associate an AWS product", \.hasAwsProduct),
    ]

    static let method = [
        ScoreRow("LifeCycle.Stage", 20, nil, earned: \.stagePoints),
        ScoreRow(
            "Project.SalesActivities",
            12,
            "Record the sales activities that took place",
            earned: \.salesActivityPoints
        ),
        ScoreRow("LifeCycle.TargetCloseDate", 4, "Set the target close date to a day to come", \.closesTodayOrLater),
        ScoreRow("LifeCycle.NextSteps", 4, "Bring the next steps up to date", \.hasFreshNextSteps),
    ]
}
