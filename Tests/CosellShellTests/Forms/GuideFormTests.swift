import CosellShapes
import CosellShell
import CosellWire
import Testing

/// The command lines of the users' guides, which the AWS CLI refuses.
struct GuideFormTests {
    struct Row: Sendable, CustomTestStringConvertible {
        let testDescription: String
        var command: String?
        let input: String
        var notes: [String] = []
        var lookups: [Lookup] = []

        init(_ line: String, _ input: String, _ notes: String..., command: String? = nil, lookups: [Lookup] = []) {
            testDescription = line
            self.command = command
            self.input = input
            self.notes = notes
            self.lookups = lookups
        }
    }

    private static let catalog = "'--catalog AWS' is taken"

    static let rows = [
        Row(
            "account get-partner --region us-east-1",
            #"{"Catalog":"AWS"}"#,
            catalog,
            "'--identifier' is that of your own partner",
            lookups: [.ownPartner(member: "Identifier")]
        ),
        Row(
            "account get-alliance-lead-contact",
            #"{"Catalog":"AWS"}"#,
            catalog,
            "'--identifier' is that of your own partner",
            lookups: [.ownPartner(member: "Identifier")]
        ),
        Row("account list-connections --max-results 50", #"{"MaxResults":50,"Catalog":"AWS"}"#, catalog),
        Row(
            "account create-connection-invitation --receiver-account-id 123456789012 --message Hello",
            #"{"ReceiverIdentifier":"123456789012","Message":"Hello","Catalog":"AWS","ClientToken":"token-1","ConnectionType":"OPPORTUNITY_COLLABORATION"}"#,
            "'--receiver-account-id' is '--receiver-identifier'",
            catalog,
            "'--connection-type OPPORTUNITY_COLLABORATION' is taken",
            "'--receiver-identifier' is the profile of account 123456789012",
            "'--email' and '--name' from your alliance lead",
            lookups: [
                .profile(ofAccount: "123456789012", member: "ReceiverIdentifier"),
                .allianceLead(email: "Email", name: "Name"),
            ]
        ),
        Row(
            "account accept-connection-invitation --invitation-id pacinv-abc1230000000",
            #"{"Identifier":"pacinv-abc1230000000","Catalog":"AWS","ClientToken":"token-1"}"#,
            "'--invitation-id' is '--identifier'",
            catalog
        ),
        Row(
            "account accept-connection-invitation --invitation-id inv-abc123 --endpoint-url http://localhost:8080",
            #"{"Identifier":"pacinv-abc1230000000","Catalog":"AWS","ClientToken":"token-1"}"#,
            "'--invitation-id' is '--identifier'",
            catalog,
            "'inv-abc123' is 'pacinv-abc1230000000'"
        ),
        Row(
            "account list-connection-invitations --status Pending",
            #"{"Status":"PENDING","Catalog":"AWS"}"#,
            "Status: 'Pending' is 'PENDING'",
            catalog
        ),
        Row(
            "account put-profile-visibility --identifier partner-1a2b3c4d5e6f7 --visibility Full --client-token x",
            #"{"Identifier":"partner-1a2b3c4d5e6f7","Visibility":"PUBLIC","Catalog":"AWS"}"#,
            "'--client-token' is not needed here and left out",
            "Visibility: 'Full' is 'PUBLIC'",
            catalog
        ),
        Row(
            "account get-verification --verification-type BUSINESS",
            #"{"VerificationType":"BUSINESS_VERIFICATION"}"#,
            "VerificationType: 'BUSINESS' is 'BUSINESS_VERIFICATION'"
        ),
        Row(
            "selling list-opportunities --lifecycle-stage Qualified",
            #"{"LifeCycleStage":["Qualified"],"Catalog":"AWS"}"#,
            "'--lifecycle-stage' is '--life-cycle-stage'",
            catalog
        ),
        Row(
            "selling list-opportunities --stage qualified 'technical validation' --lifecycle-review-status approved --catalog sandbox",
            #"{"LifeCycleStage":["Qualified","Technical Validation"],"LifeCycleReviewStatus":["Approved"],"Catalog":"Sandbox"}"#,
            "'--stage' is '--life-cycle-stage'",
            "'--lifecycle-review-status' is '--life-cycle-review-status'",
            "LifeCycleStage[0]: 'qualified' is 'Qualified'",
            "LifeCycleStage[1]: 'technical validation' is 'Technical Validation'",
            "LifeCycleReviewStatus[0]: 'approved' is 'Approved'",
            "Catalog: 'sandbox' is 'Sandbox'"
        ),
        Row(
            "selling list-opportunities --sort SortBy=LastModifiedDate,SortOrder=DESC",
            #"{"Sort":{"SortBy":"LastModifiedDate","SortOrder":"DESCENDING"},"Catalog":"AWS"}"#,
            "Sort.SortOrder: 'DESC' is 'DESCENDING'",
            catalog
        ),
        Row(
            "selling assign-opportunity --catalog AWS --identifier O1 --assignee user.name@company.com",
            #"{"Catalog":"AWS","Identifier":"O1","Assignee":{"Email":"user.name@company.com","FirstName":"User","LastName":"Name","BusinessTitle":"OpportunityOwner"}}"#,
            "'--assignee user.name@company.com' is '--assignee Email=user.name@company.com,FirstName=…,LastName=…,BusinessTitle=…'",
            lookups: [.userNames(email: "user.name@company.com", member: "Assignee")]
        ),
        Row(
            "selling list-engagement-invitations --max-results 20",
            #"{"MaxResults":20,"Catalog":"AWS","ParticipantType":"RECEIVER"}"#,
            catalog,
            "'--participant-type RECEIVER' is taken"
        ),
        Row(
            "selling list-engagement-invitations --catalog AWS --invitation-status Pending",
            #"{"Catalog":"AWS","Status":["PENDING"],"ParticipantType":"RECEIVER"}"#,
            "'--invitation-status' is '--status'",
            "Status[0]: 'Pending' is 'PENDING'",
            "'--participant-type RECEIVER' is taken"
        ),
        Row(
            "selling start-engagement-by-accepting-invitation --catalog AWS --identifier engi-1a2b3c4d5e6f7 --client-token a-1",
            #"{"Catalog":"AWS","Identifier":"engi-1a2b3c4d5e6f7","ClientToken":"a-1"}"#,
            "'start-engagement-by-accepting-invitation' is 'start-engagement-by-accepting-invitation-task'",
            command: "StartEngagementByAcceptingInvitationTask"
        ),
        Row(
            "selling accept-invitation --catalog AWS --identifier engi-1a2b3c4d5e6f7",
            #"{"Catalog":"AWS","Identifier":"engi-1a2b3c4d5e6f7","ClientToken":"token-1"}"#,
            "'accept-invitation' is 'start-engagement-by-accepting-invitation-task'",
            command: "StartEngagementByAcceptingInvitationTask"
        ),
        Row(
            "selling reject-engagement-invitation --catalog AWS --identifier engi-1a2b3c4d5e6f7 --rejection-reason 'Not aligned'",
            #"{"Catalog":"AWS","Identifier":"engi-1a2b3c4d5e6f7","RejectionReason":"Not aligned"}"#,
            "'--rejection-reason' takes any text; AWS names Customer problem unclear, Next steps unclear, Unable to support, "
                + "Duplicate of partner referral, Other"
        ),
        Row(
            "selling get-solution --catalog AWS --identifier S-0052021",
            #"{"Catalog":"AWS","Identifier":["S-0052021"]}"#,
            "'get-solution' is 'list-solutions'",
            command: "ListSolutions"
        ),
        Row(
            "selling associate-opportunity --catalog AWS --opportunity-identifier O1 --related-entity-identifier sol-nexus --related-entity-type solutions",
            #"{"Catalog":"AWS","OpportunityIdentifier":"O1","RelatedEntityIdentifier":"sol-nexus","RelatedEntityType":"Solutions"}"#,
            "RelatedEntityType: 'solutions' is 'Solutions'",
            "'sol-nexus' is taken as a solution's name",
            lookups: [.solution(named: "sol-nexus", member: "RelatedEntityIdentifier")]
        ),
        Row(
            "selling submit-opportunity --catalog AWS --identifier O1 --involvement-type cosell --visibility full",
            #"{"Catalog":"AWS","Identifier":"O1","InvolvementType":"Co-Sell","Visibility":"Full"}"#,
            "InvolvementType: 'cosell' is 'Co-Sell'",
            "Visibility: 'full' is 'Full'"
        ),
        Row(
            "selling submit-opportunity --catalog AWS --identifier O1 --involvement-type visibility",
            #"{"Catalog":"AWS","Identifier":"O1","InvolvementType":"For Visibility Only"}"#,
            "InvolvementType: 'visibility' is 'For Visibility Only'"
        ),
        Row(
            "benefits list-benefits --program MAP",
            #"{"Programs":["MAP"],"Catalog":"AWS"}"#,
            "'--program' is '--programs'",
            catalog
        ),
        Row(
            "benefits get-benefit-application --catalog AWS --application-identifier benappl-1a2b3c4d5e6f7g",
            #"{"Catalog":"AWS","Identifier":"benappl-1a2b3c4d5e6f7g"}"#,
            "'--application-identifier' is '--identifier'"
        ),
        Row(
            "revenue create-marketplace-revenue-share-allocation --catalog AWS --client-token t --billing-month 2032-02 "
                + "--marketplace-revenue-share-identifier mrs-1a2b3c4d5e6f7 --version 2 --cost-allocation-percent 45",
            #"{"Catalog":"AWS","ClientToken":"t","EffectiveFrom":"2032-02-01","EffectiveUntil":"2032-02-29","MarketplaceRevenueShareIdentifier":"mrs-1a2b3c4d5e6f7","MarketplaceRevenueShareRevision":"2","RevenueSharePercent":"45"}"#,
            "'--billing-month' is '--effective-from 2032-02-01 --effective-until 2032-02-29'",
            "'--version' is '--marketplace-revenue-share-revision'",
            "'--cost-allocation-percent' is '--revenue-share-percent'"
        ),
        Row(
            "revenue get-marketplace-revenue-share --catalog AWS "
                + "--marketplace-revenue-share-identifier mrs-1a2b3c4d5e6f7 --version 2",
            #"{"Catalog":"AWS","Identifier":"mrs-1a2b3c4d5e6f7","Revision":"2"}"#,
            "'--marketplace-revenue-share-identifier' is '--identifier'",
            "'--version' is '--revision'"
        ),
        Row(
            "channel list-relationships --account-id 111122223333 --sort sortBy=UpdatedAt,sortOrder=ascending",
            #"{"associatedAccountIds":["111122223333"],"sort":{"sortBy":"UpdatedAt","sortOrder":"Ascending"},"catalog":"AWS"}"#,
            "'--account-id' is '--associated-account-ids'",
            "sort.sortOrder: 'ascending' is 'Ascending'",
            catalog
        ),
        Row(
            "channel get-relationship --catalog AWS --identifier rs-1a2b3c4d5e6f7",
            #"{"catalog":"AWS","identifier":"rs-1a2b3c4d5e6f7"}"#,
            "'--program-management-account-identifier' is that of the relationship",
            lookups: [
                .programAccount(ofRelationship: "rs-1a2b3c4d5e6f7", path: ["programManagementAccountIdentifier"])
            ]
        ),
        Row(
            "channel create-channel-handshake --catalog AWS --handshake-type start_service_period --notice-days 30 "
                + "--associated-resource-identifier rs-1a2b3c4d5e6f7 --pma pma-1a2b3c4d5e6f7",
            #"{"catalog":"AWS","handshakeType":"START_SERVICE_PERIOD","payload":{"startServicePeriodPayload":{"servicePeriodType":"MINIMUM_NOTICE_PERIOD","minimumNoticeDays":"30","programManagementAccountIdentifier":"pma-1a2b3c4d5e6f7"}},"associatedResourceIdentifier":"rs-1a2b3c4d5e6f7","clientToken":"token-1"}"#,
            "'--notice-days' is part of '--payload'",
            "handshakeType: 'start_service_period' is 'START_SERVICE_PERIOD'",
            "'--pma' is part of '--payload'"
        ),
        Row(
            "channel create-channel-handshake --catalog AWS --handshake-type START_SERVICE_PERIOD --until 2030-12-31 "
                + "--associated-resource-identifier rs-1a2b3c4d5e6f7",
            #"{"catalog":"AWS","handshakeType":"START_SERVICE_PERIOD","payload":{"startServicePeriodPayload":{"servicePeriodType":"FIXED_COMMITMENT_PERIOD","endDate":"2030-12-31T00:00:00Z"}},"associatedResourceIdentifier":"rs-1a2b3c4d5e6f7","clientToken":"token-1"}"#,
            "'--until' is part of '--payload'",
            "payload.startServicePeriodPayload.endDate: '2030-12-31' is taken as 2030-12-31T00:00:00Z",
            "'--payload' has the program management account of the relationship",
            lookups: [
                .programAccount(
                    ofRelationship: "rs-1a2b3c4d5e6f7",
                    path: ["payload", "startServicePeriodPayload", "programManagementAccountIdentifier"]
                )
            ]
        ),
    ]

    @Test("each form is the official one, and says so", arguments: rows)
    func forms(_ row: Row) throws {
        let call = try Line(catalog: nil).call(row.testDescription)
        #expect(call.input.json == row.input)
        #expect(call.notes == row.notes)
        #expect(call.lookups == row.lookups)
        if let command = row.command { #expect(call.operation.name == command) }
    }

    @Test("the only row of a list is the answer of get-solution")
    func onlyRow() throws {
        let call = try Line().call("selling get-solution --identifier S-1")
        #expect(call.onlyRow == "SolutionSummaries")
    }

    @Test("a payload of the guide is moved to where the model has it")
    func payload() throws {
        let payload = """
            {"Customer": {"CompanyName": "Acme", "CountryCode": "United States", "Industry": "Technology",
              "StateOrRegion": "WA"}, "Project": {"Title": "T", "ExpectedCustomerSpend": [{"Amount": 12500.50,
              "CurrencyCode": "usd", "Frequency": "monthly", "TargetCompany": "AWS"}]},
              "PrimaryNeedsFromAws": ["Deal Support"], "LifeCycle": {"Stage": "Prospect", "TargetCloseDate": "2030-06-30"}}
            """
        let line = Line(files: ["opportunity.json": payload])
        let call = try line.call("selling create-opportunity --catalog AWS --cli-input-json file://opportunity.json")
        #expect(
            call.input.json == #"""
                {"Customer":{"Account":{"CompanyName":"Acme","Industry":"Software and Internet","Address":{"CountryCode":"US","StateOrRegion":"Washington"}}},"Project":{"Title":"T","ExpectedCustomerSpend":[{"Amount":"12500.5","CurrencyCode":"USD","Frequency":"Monthly","TargetCompany":"AWS"}]},"PrimaryNeedsFromAws":["Co-Sell - Deal Support"],"LifeCycle":{"Stage":"Prospect","TargetCloseDate":"2030-06-30"},"Catalog":"AWS","ClientToken":"token-1"}
                """#
        )
        #expect(call.notes.contains("Customer.CompanyName is Customer.Account.CompanyName"))
        #expect(call.notes.contains("Customer.Account.Industry: 'Technology' is 'Software and Internet'"))
    }

    @Test("a stage that would be guessed is asked back", arguments: ["Closed Won", "Closed"])
    func stages(_ stage: String) throws {
        let complaints = try #require(throws: Complaints.self) {
            try Line().call("selling list-opportunities --stage '\(stage)'")
        }
        #expect(complaints.all[0].remedy?.contains("Launched") == true)
    }

    @Test("a short invitation id is no identifier on AWS")
    func shortIdentifier() throws {
        let complaints = try #require(throws: Complaints.self) {
            try Line().call("account accept-connection-invitation --invitation-id inv-abc123")
        }
        #expect(complaints.all[0].remedy == "It looks like pacinv- and 13 letters or digits: pacinv-abc1230000000.")
    }
}

struct ValueFormTests {
    struct Row: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let country: String
        let state: String
        let official: String
    }

    static let rows = [
        Row(testDescription: "codes", country: "US", state: "tx", official: "US Texas"),
        Row(testDescription: "a name", country: "united states", state: "DC", official: "US Dist. of Columbia"),
        Row(testDescription: "short for a name", country: "UK", state: "London", official: "GB London"),
        Row(testDescription: "letters of another country", country: "DE", state: "BY", official: "DE BY"),
        Row(testDescription: "a name with signs", country: "Bosnia & Herzegovina", state: "-", official: "BA -"),
    ]

    @Test("countries by name, states of the US by their letters", arguments: rows)
    func countries(_ row: Row) throws {
        let account =
            #"{"CompanyName":"A","Address":{"CountryCode":"\#(row.country)","StateOrRegion":"\#(row.state)"}}"#
        let words = ["selling", "create-opportunity", "--customer", #"{"Account":\#(account)}"#]
        guard case .call(let call) = try Line().read(words) else { return }
        let address = call.input["Customer"]?["Account"]?["Address"]
        #expect(
            "\(address?["CountryCode"]?.json ?? "") \(address?["StateOrRegion"]?.json ?? "")".filter { $0 != "\"" }
                == row.official
        )
    }
}
