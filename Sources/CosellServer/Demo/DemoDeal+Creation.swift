import CosellWire
import SellingAPI

extension DemoDeal {
    /// The request that opens the deal; a sketch holds only what a creation needs (D2).
    ///
    /// - Parameters:
    ///   - number: its place in its book, from 1.
    ///   - closing: its target close date.
    func creation(
        _ number: Int,
        catalog: String,
        closing: CalendarDay,
        token: String
    ) -> Selling.CreateOpportunityRequest {
        var request = Selling.CreateOpportunityRequest(catalog: catalog, clientToken: token)
        request.partnerOpportunityIdentifier = "CRM-\(1000 + number)"
        request.customer = Selling.Customer(account: account(number))
        request.project = Selling.Project(title: title)
        request.lifeCycle = Selling.LifeCycle(stage: .prospect, targetCloseDate: closing.description)
        guard !isSketch else { return request }

        request.opportunityType = type
        request.nationalSecurity = isNationalSecurity ? .yes : .no
        request.primaryNeedsFromAws = isForVisibilityOnly ? nil : [work.need]
        request.customer?.contacts = [contact(number)]
        request.project = project
        request.lifeCycle?.nextSteps = "Meet the sponsor and agree on the scope"
        request.marketing = marketing
        request.softwareRevenue = course.isWon ? revenue(from: closing) : nil
        request.opportunityTeam = number % 3 == 0 ? [DemoPerson.accountManager(number)] : nil
        request.tags = tags.isEmpty ? nil : tags
        return request
    }

    private func account(_ number: Int) -> Selling.Account {
        Selling.Account(
            industry: industry,
            otherIndustry: industry == .other ? "Cooperative" : nil,
            companyName: customer,
            websiteUrl: isSketch ? nil : "https://\(domain)",
            address: Selling.Address(
                city: place.city,
                postalCode: place.postalCode,
                stateOrRegion: place.state,
                countryCode: place.country,
                streetAddress: isSketch ? nil : "\(10 + number) Market Street"
            )
        )
    }

    private func contact(_ number: Int) -> Selling.Contact {
        let person = DemoPerson.customers[number % DemoPerson.customers.count]
        return Selling.Contact(
            email: person.email(at: domain),
            firstName: person.first,
            lastName: person.last,
            businessTitle: person.title,
            phone: "\(place.dial)01\(number % 90 + 10)"
        )
    }

    private var project: Selling.Project {
        Selling.Project(
            deliveryModels: [work.delivery],
            expectedCustomerSpend: spend,
            expectedContractDuration: contract.map {
                .set(Selling.ExpectedContractDuration(term: .months, value: String($0.months)))
            },
            title: title,
            customerBusinessProblem: work.problem,
            customerUseCase: work.useCase,
            salesActivities: [.initializedDiscussionsWithCustomer, .customerHasShownInterestInSolution],
            competitorName: competitor,
            otherCompetitorNames: otherCompetitor,
            awsPartition: isSovereign ? .awsEusc : nil
        )
    }

    private var spend: [Selling.ExpectedCustomerSpend] {
        let onAws = Selling.ExpectedCustomerSpend(
            amount: estimate == nil ? String(monthly) : nil,
            currencyCode: currency,
            frequency: .monthly,
            targetCompany: "AWS",
            estimationUrl: estimate
        )
        guard let contract else { return [onAws] }
        let onPartner = Selling.ExpectedCustomerSpend(
            amount: String(contract.total),
            currencyCode: currency,
            frequency: .explicitNone,
            targetCompany: "Self"
        )
        return [onAws, onPartner]
    }

    private func revenue(from closing: CalendarDay) -> Selling.SoftwareRevenue {
        Selling.SoftwareRevenue(
            deliveryModel: .subscription,
            value: Selling.MonetaryValue(amount: String(monthly * 6), currencyCode: currency),
            effectiveDate: closing.description,
            expirationDate: closing.adding(days: 364).description
        )
    }

    /// E3: the sovereign partition is paid in euros, everything else in dollars.
    private var currency: Selling.CurrencyCode { isSovereign ? .eur : .usd }

    private var domain: String {
        let words = customer.lowercased().split { !$0.isASCII || !($0.isLetter || $0.isNumber) }
        return words.joined(separator: "-") + ".example.com"
    }
}
