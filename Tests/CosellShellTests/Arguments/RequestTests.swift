import CosellShapes
import CosellShell
import CosellWire
import Testing

/// From a command line to the request that would be sent.
struct RequestTests {
    struct Row: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let input: String

        init(_ line: String, _ input: String) {
            testDescription = line
            self.input = input
        }
    }

    private static let files = [
        "o.json": #"{"Identifier":"O1","Catalog":"AWS"}"#,
        "o.yaml": "Identifier: O1\nCatalog: AWS\n",
        "sort.json": #"{"SortBy":"LastModifiedDate","SortOrder":"ASCENDING"}"#,
        "id.txt": "O77",
        "broken.json": "{\n    \"Identifier\": \"O1\",\n    \"Title\": oops\n}",
    ]

    static let rows = [
        Row("selling get-opportunity --catalog AWS --identifier O1", #"{"Catalog":"AWS","Identifier":"O1"}"#),
        Row(
            "partnercentral-selling get-opportunity --identifier=O1 --catalog=AWS",
            #"{"Identifier":"O1","Catalog":"AWS"}"#
        ),
        Row(
            "--region us-east-1 selling get-opportunity --catalog AWS --identifier O1",
            #"{"Catalog":"AWS","Identifier":"O1"}"#
        ),
        Row(
            "selling get-opportunity --catalog AWS --identifier file://id.txt",
            #"{"Catalog":"AWS","Identifier":"O77"}"#
        ),
        Row("selling get-opportunity --catalog AWS --identifier -", #"{"Catalog":"AWS","Identifier":"O5"}"#),
        Row(
            "selling get-opportunity --catalog AWS --identifier file:///dev/stdin",
            #"{"Catalog":"AWS","Identifier":"O5"}"#
        ),
        Row("selling get-opportunity --identifier O1", #"{"Identifier":"O1","Catalog":"Sandbox"}"#),
        Row("selling get-opportunity --cli-input-json file://o.json", #"{"Identifier":"O1","Catalog":"AWS"}"#),
        Row("selling get-opportunity --cli-input-yaml file://o.yaml", #"{"Identifier":"O1","Catalog":"AWS"}"#),
        Row(
            "selling get-opportunity --cli-input-json file://o.json --identifier O2",
            #"{"Identifier":"O2","Catalog":"AWS"}"#
        ),
        Row(
            "selling get-opportunity --cli-input-json '{\"Identifier\":\"O3\",\"Catalog\":\"AWS\"}'",
            #"{"Identifier":"O3","Catalog":"AWS"}"#
        ),
        Row(
            "selling list-opportunities --catalog AWS --life-cycle-stage Qualified Launched",
            #"{"Catalog":"AWS","LifeCycleStage":["Qualified","Launched"]}"#
        ),
        Row(
            "selling list-opportunities --catalog AWS --life-cycle-stage '[\"Qualified\"]'",
            #"{"Catalog":"AWS","LifeCycleStage":["Qualified"]}"#
        ),
        Row(
            "selling list-opportunities --catalog AWS --sort SortBy=LastModifiedDate,SortOrder=ASCENDING",
            #"{"Catalog":"AWS","Sort":{"SortBy":"LastModifiedDate","SortOrder":"ASCENDING"}}"#
        ),
        Row(
            "selling list-opportunities --catalog AWS --sort file://sort.json",
            #"{"Catalog":"AWS","Sort":{"SortBy":"LastModifiedDate","SortOrder":"ASCENDING"}}"#
        ),
        Row(
            "selling list-opportunities --catalog AWS --last-modified-date AfterLastModifiedDate=2030-01-01T00:00:00Z",
            #"{"Catalog":"AWS","LastModifiedDate":{"AfterLastModifiedDate":"2030-01-01T00:00:00Z"}}"#
        ),
        Row("selling list-opportunities --catalog AWS --page-size 5", #"{"Catalog":"AWS","MaxResults":5}"#),
        Row(
            "selling list-opportunities --catalog AWS --max-results 50 --starting-token abc",
            #"{"Catalog":"AWS","MaxResults":50,"NextToken":"abc"}"#
        ),
        Row(
            "selling tag-resource --resource-arn arn:aws:partnercentral:us-east-1:111122223333:catalog/AWS/x --tags Key=a,Value=b Key=c,Value=",
            #"{"ResourceArn":"arn:aws:partnercentral:us-east-1:111122223333:catalog/AWS/x","Tags":[{"Key":"a","Value":"b"},{"Key":"c","Value":""}]}"#
        ),
        Row(
            "selling create-engagement-invitation --catalog AWS --client-token t --engagement-identifier eng-1a2b3c4d5e6f7g "
                + "--invitation 'Message=Hi there,Receiver={Account={AwsAccountId=111122223333}},"
                + "Payload={LeadInvitation={Customer={CompanyName=Frost},Interaction={SourceType=Campaign,SourceId=S,"
                + "SourceName=N,ContactBusinessTitle=CTO}}}'",
            #"{"Catalog":"AWS","ClientToken":"t","EngagementIdentifier":"eng-1a2b3c4d5e6f7g","Invitation":{"Message":"Hi there","Receiver":{"Account":{"AwsAccountId":"111122223333"}},"Payload":{"LeadInvitation":{"Customer":{"CompanyName":"Frost"},"Interaction":{"SourceType":"Campaign","SourceId":"S","SourceName":"N","ContactBusinessTitle":"CTO"}}}}}"#
        ),
        Row(
            "benefits create-benefit-application --catalog AWS --benefit-identifier ben-1a2b3c4d5e6f7g "
                + "--benefit-application-details 'Amount: 5'",
            #"{"Catalog":"AWS","BenefitIdentifier":"ben-1a2b3c4d5e6f7g","BenefitApplicationDetails":{"Amount":5},"ClientToken":"token-1"}"#
        ),
    ]

    @Test("becomes the request", arguments: rows)
    func requests(_ row: Row) throws {
        let line = Line(files: Self.files, input: "O5")
        #expect(try line.call(row.testDescription).input.json == row.input)
    }

    @Test("becomes what the AWS CLI makes of the same words")
    func sameAsAWS() throws {
        guard case .list(let rows) = try Fixture.document("requests.json") else { return }
        #expect(rows.count > 130)
        for row in rows {
            guard case .list(let list)? = row["words"], let request = row["request"] else { continue }
            let words = list.map { if case .string(let word) = $0 { word } else { "" } }
            guard case .call(let call) = try Line().read(words), case .object(var members) = call.input else {
                Issue.record("no call: \(words)")
                continue
            }
            members.removeAll {
                $0.value == .string("token-1") || ($0.name == "MaxResults" && words.contains("--page-size"))
            }
            #expect(Document.object(members).sorted.json == request.sorted.json, "\(words)")
        }
    }

    static let refusals = [
        Row("sellin get-opportunity", "there is no command 'sellin'. Did you mean selling?"),
        Row("selling get-oportunity", "selling has no command 'get-oportunity'. Did you mean get-opportunity?"),
        Row(
            "selling get-opportunity --identifer O1",
            "--identifer: get-opportunity has no such option. Did you mean --identifier?"
        ),
        Row("selling get-opportunity", "--identifier is missing. It looks like O and 1 to 19 digits: O123456."),
        Row(
            "selling get-opportunity --identifier opp-1",
            "--identifier: 'opp-1' has not the right form. It looks like O and 1 to 19 digits: O123456."
        ),
        Row(
            "selling get-opportunity --identifier O1 O2",
            "--identifier takes one value, found 2. Put quotes around a value with blanks."
        ),
        Row(
            "selling get-opportunity --identifier file://none",
            "--identifier: the file none cannot be read. Paths are read from the current folder."
        ),
        Row(
            "selling list-opportunities --life-cycle-stage Qualifyed",
            "--life-cycle-stage: 'Qualifyed' is not allowed. Did you mean Qualified?"
        ),
        Row("selling list-opportunities --max-results 1000", "--max-results is 1000. Allowed: 1 to 100."),
        Row("selling list-opportunities --max-results ten", "--max-results: 'ten' is no whole number"),
        Row(
            "selling list-opportunities --output jsn",
            "--output: there is no 'jsn'. One of json, yaml, table, text, jsonl. Did you mean json?"
        ),
        Row(
            "selling list-opportunities --query Opp[",
            "--query: expected a number, ':' or '*', found the end, at character 5 of Opp[. See https://jmespath.org."
        ),
        Row(
            "selling list-opportunities --sort SortBy",
            "--sort: expected '=', found the end at character 7 of SortBy. Write key=value,key=value, or JSON."
        ),
        Row(
            "selling list-opportunities --sort SortBy=LastModifiedDate,SortOdrer=ASC",
            "--sort SortOdrer: the model has no such member. Did you mean SortOrder? | "
                + "--sort SortOrder is missing. One of ASCENDING, DESCENDING."
        ),
        Row(
            "selling submit-opportunity --identifier O1 --involvement-type Co-Sell --visibility All",
            "--visibility: 'All' is not allowed. One of Full, Limited."
        ),
        Row(
            "marketing update-campaign --campaign-identifier camp-abcdefghijklm --social-connections MYSPACE=sc-abcdefghijklm",
            "--social-connections: 'MYSPACE' is not allowed. One of FACEBOOK, LINKEDIN, X."
        ),
        Row(
            "selling create-engagement-invitation --engagement-identifier eng-1a2b3c4d5e6f7g --invitation '{\"Message\":\"m\",\"Receiver\":{},\"Payload\":[]}'",
            "--invitation Receiver holds exactly one member, found 0. One of Account. | "
                + "--invitation Payload is a list, where the model has an object"
        ),
        Row(
            "selling create-opportunity --project CustomerBusinessProblem=short",
            "--project CustomerBusinessProblem has 5 characters. Allowed: 20 to 2000."
        ),
        Row("selling get-opportunity O1", "get-opportunity takes no word besides its options, found 'O1'"),
        Row("selling list-opportunities --max-items 0", "--max-items takes a number from 1"),
        Row(
            "selling update-opportunity --cli-input-json '{'",
            "--cli-input-json: the JSON cannot be read: line 1, column 2: expected a key in quotes. "
                + "Check quotes, commas and brackets there, and the quotes that the shell takes away."
        ),
        Row(
            "selling update-opportunity --cli-input-json file://broken.json",
            "--cli-input-json: the JSON cannot be read: line 3, column 14: expected a value. "
                + "Check quotes, commas and brackets there, and the quotes that the shell takes away."
        ),
        Row(
            "selling get-opportunity --cli-input-json '{\"Identifier\":\"opp-1\"}'",
            "Identifier: 'opp-1' has not the right form. It looks like O and 1 to 19 digits: O123456."
        ),
        Row(
            "selling get-opportunity --identifier fileb://id.txt",
            "--identifier takes text, and fileb:// is for bytes. Write file://id.txt."
        ),
        Row(
            "selling list-opportunities --columns Id,Custmer.Account",
            "--columns: there is no column 'Custmer.Account'. Did you mean Customer?"
        ),
        Row(
            "selling list-opportunities --output json --columns Id",
            "--columns is for tables and text, not for json. Leave --output out, or pick with --query."
        ),
        Row(
            "selling delete-resource-snapshot-job --resource-snapshot-job-identifier job-1a2b3c4d5e6f7 --wait",
            "--wait is for commands that start a task. These are start-engagement-from-opportunity-task, "
                + "start-engagement-by-accepting-invitation-task, start-opportunity-from-engagement-task, "
                + "start-prospecting-from-engagement-task, start-customer-account-bulk-job, start-opportunity-bulk-job."
        ),
        Row(
            "benefits list-benefits --catalog AWS --wait",
            "--wait is for commands that start a task. Here no command does."
        ),
        Row(
            "selling create-opportunity --query sum(Id)",
            "--query: 'sum' wants array, and is given string. Nothing was sent; mend the query."
        ),
    ]

    @Test("says what is wrong, where, and what to do", arguments: refusals)
    func refusal(_ row: Row) throws {
        let complaints = try #require(throws: Complaints.self) {
            try Line(files: Self.files).call(row.testDescription)
        }
        #expect(complaints.all.map(\.description).joined(separator: " | ") == row.input)
        #expect(complaints.exit == .usage)
    }

    @Test("global options")
    func globals() throws {
        let call = try Line().call(
            "selling list-opportunities --output table --query x --endpoint-url http://127.0.0.1:8080 --profile p "
                + "--region us-east-1 --no-sign-request --debug --color off --no-cli-pager --columns Id,Customer.Account --no-paginate"
        )
        #expect(call.options.output == .table)
        #expect(call.options.query != nil)
        #expect(call.options.endpoint == "http://127.0.0.1:8080")
        #expect(call.options.profile == "p")
        #expect(call.options.region == "us-east-1")
        #expect(!call.options.signsRequests)
        #expect(call.options.showsDebugLog)
        #expect(call.options.color == .off)
        #expect(!call.options.usesPager)
        #expect(call.options.columns == ["Id", "Customer.Account"])
        #expect(!call.paging.isAutomatic)
    }

    @Test("pages are read on unless someone turns them by hand")
    func paging() throws {
        let plain = try Line().call("selling list-opportunities --page-size 5 --max-items 7")
        #expect(plain.paging.isAutomatic)
        #expect(plain.paging.maxItems == 7)
        #expect(try !Line().call("selling list-opportunities --max-results 5").paging.isAutomatic)
        #expect(try Line().call("selling list-opportunities --cli-input-json '{\"MaxResults\":5}'").paging.isAutomatic)
        #expect(
            try !Line().call("selling list-opportunities --cli-input-json '{\"NextToken\":\"t\"}'").paging.isAutomatic
        )
        #expect(try !Line().call("selling list-opportunities --next-token x").paging.isAutomatic)
        #expect(try !Line().call("selling get-opportunity --identifier O1").paging.isAutomatic)
    }

    @Test("an option given twice counts as the last says", arguments: ["--catalog AWS", "--identifier O1"])
    func twice(first: String) throws {
        let call = try Line().call("selling get-opportunity \(first) --catalog Sandbox --identifier O2")
        #expect(call.input.sorted.json == #"{"Catalog":"Sandbox","Identifier":"O2"}"#)
    }

    @Test("a template is text, and its YAML reads back as the same members", arguments: Service.allCases)
    func skeletons(_ service: Service) throws {
        for name in service.table.operationNames {
            let command = KebabName.of(name)
            let words = [service.rawValue, command, "--generate-cli-skeleton"]
            guard case .text(let json) = try Line().read(words + ["input"]),
                case .text(let yaml) = try Line().read(words + ["yaml-input"]),
                case .text = try Line().read(words + ["output"])
            else {
                Issue.record("no text for \(command)")
                continue
            }
            let document = try Fixture.document(of: json)
            #expect(YAMLNames.names(yaml) == document.names, "\(command)")
        }
    }
}

/// The names of all members, in the order of the text.
enum YAMLNames {
    static func names(_ yaml: String) -> [String] {
        yaml.split(separator: "\n").compactMap { line in
            let words = line.drop { $0 == " " || $0 == "-" }
            return words.firstIndex(of: ":").map { String(words[..<$0]) }.flatMap { $0.contains("'") ? nil : $0 }
        }
    }
}

extension Document {
    var names: [String] {
        switch self {
        case .object(let members): members.flatMap { [$0.name] + $0.value.names }
        case .list(let elements): elements.flatMap(\.names)
        default: []
        }
    }

    /// With members in the order of their names.
    var sorted: Document {
        switch self {
        case .object(let members):
            .object(members.map { Member($0.name, $0.value.sorted) }.sorted { $0.name < $1.name })
        case .list(let elements): .list(elements.map(\.sorted))
        default: self
        }
    }
}
