import CosellRules

/// What to do about a field.
enum Fixes {
    /// What belongs into a field, whatever is wrong with it.
    static let byPath = [
        "customer.account.companyName": "Name the customer's company, in at most 120 characters.",
        "customer.account.websiteUrl": "Give the customer's site in 4 to 255 characters, such as www.example.com.",
        "customer.account.industry": "Give one of AWS's 28 industries, such as Retail; Other wants otherIndustry too.",
        "customer.account.address.countryCode": "Give the two letters of ISO 3166, such as US.",
        "customer.account.awsAccountId": "Give the 12 digits of the customer's AWS account.",
        "customer.account.duns": "Give 9 digits, or leave it out.",
        "customer.contacts.email": "Give an address in lower case, of at most 80 characters.",
        "customer.contacts.phone": "Give it with + and the country, such as +12065550100.",
        "project.title": "Give the deal a name, in at most 255 characters.",
        "project.customerBusinessProblem": "Describe the customer's problem in 20 to 2000 characters.",
        "project.customerUseCase": "Give one of AWS's use cases, such as Database.",
        "project.deliveryModels": "Give at least one, such as SaaS or PaaS.",
        "project.salesActivities": "Give at least one, such as Conducted POC / Demo.",
        "project.expectedCustomerSpend.amount": "Give digits above 0, such as 12500.00.",
        "project.expectedCustomerSpend.currencyCode": "Give USD; EUR goes with project.awsPartition aws-eusc.",
        "project.expectedCustomerSpend.frequency":
            "Give Monthly, or None in the entry of Self, a total contract value.",
        "project.expectedCustomerSpend.targetCompany": "Give AWS, or Self for a total contract value.",
        "lifeCycle.targetCloseDate": "Give a day from today on, YYYY-MM-DD.",
        "marketing.source": "Give None, or Marketing Activity.",
        "primaryNeedsFromAws": """
        Give at least one need, such as Co-Sell - Deal Support, or submit with involvement For Visibility Only.
        """,
    ]

    /// A field that is not there needs to hear what belongs into it; else the rule's own way out says more.
    static func text(_ code: Violation.Code, _ path: String, wayOut: String?) -> String {
        switch code {
        case .requiredFieldMissing: byPath[path] ?? wayOut ?? usual(code, path)
        case .actionNotPermitted, .invalidResourceState, .duplicateKeyValue: wayOut ?? usual(code, path)
        default: wayOut ?? byPath[path] ?? usual(code, path)
        }
    }

    private static func usual(_ code: Violation.Code, _ path: String) -> String {
        switch code {
        case .requiredFieldMissing: "Give \(path) a value."
        case .invalidEnumValue: "Give \(path) one of the values that AWS lists, spelled the same."
        case .invalidStringFormat: "Write \(path) in the form that the API asks for."
        case .invalidValue, .valueOutOfRange: "Give \(path) a value that the rule allows."
        case .notEnoughValues: "Add values to \(path)."
        case .tooManyValues: "Take values out of \(path)."
        case .duplicateKeyValue: "Give \(path) a value that is not in use yet."
        case .invalidResourceState: "Move the opportunity to another state first."
        case .actionNotPermitted: "Leave \(path) as it is stored."
        }
    }
}
