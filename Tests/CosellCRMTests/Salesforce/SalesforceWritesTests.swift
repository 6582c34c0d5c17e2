import CosellClient
import CosellWire
import HTTPTypes
import Testing

@testable import CosellCRM

/// Which requests writes make, and what their answers mean for each record.
struct SalesforceWritesTests {
    typealias Step = CRMScript.Step
    private static let root = "/services/data/v62.0"
    private static let update = "PATCH \(root)/composite/sobjects"
    private static let upsert = "PATCH \(root)/composite/sobjects/Opportunity/AWS_Opportunity_Id__c"

    private static func write(
        _ number: Int,
        id: String? = nil,
        _ fields: [String: Document] = ["Name": "x"]
    ) -> CRMWrite {
        CRMWrite(id: id, externalID: "O\(number)", fields: fields)
    }

    private static func good(_ id: String, created: Bool = false) -> String {
        #"{"id": "\#(id)", "success": true, "errors": [], "created": \#(created)}"#
    }

    private static func bad(_ code: String) -> String {
        #"{"success": false, "errors": [{"statusCode": "\#(code)", "message": "no"}]}"#
    }

    private static func list(_ answers: [String]) -> CRMScript.Answer { .json("[\(answers.joined(separator: ","))]") }

    @Test("updates what it knows, upserts what it does not, and keeps the order of outcomes")
    func order() async throws {
        let (crm, script) = try salesforce([
            Step(Self.update, Self.list([Self.good("006B")])),
            Step(Self.upsert, Self.list([Self.good("006A", created: true), Self.bad("STRING_TOO_LONG")])),
        ])
        let outcomes = try await crm.write([Self.write(1), Self.write(2, id: "006B"), Self.write(3)], of: .opportunity)
        #expect(script.differences.isEmpty)
        #expect(
            outcomes == [
                .written(id: "006A", created: true), .written(id: "006B", created: false),
                .refused(code: "STRING_TOO_LONG", message: "no", retriable: false),
            ]
        )
        #expect(script.asked[1].body.contains(#""id":"006B","AWS_Opportunity_Id__c":"O2","Name":"x""#))
        #expect(
            script.asked[2].body.contains(
                #"{"attributes":{"type":"Opportunity"},"AWS_Opportunity_Id__c":"O1","Name":"x"}"#
            )
        )
    }

    @Test("writes a choice of several as one text")
    func choices() async throws {
        let (crm, script) = try salesforce([Step(Self.upsert, Self.list([Self.good("006A")]))])
        _ = try await crm.write(
            [Self.write(1, ["Needs__c": .list(["a", "b"]), "Open__c": .list([])])],
            of: .opportunity
        )
        #expect(script.differences.isEmpty)
        #expect(script.asked[1].body.contains(#""Needs__c":"a;b","Open__c":null"#))
    }

    @Test("writes a locked record again, alone, with a pause by chance")
    func locks() async throws {
        let (crm, script) = try salesforce([
            Step(Self.upsert, Self.list([Self.good("006A"), Self.bad("UNABLE_TO_LOCK_ROW")])),
            Step(Self.upsert, Self.list([Self.bad("UNABLE_TO_LOCK_ROW")])),
            Step(Self.upsert, Self.list([Self.good("006B")])),
        ])
        let outcomes = try await crm.write([Self.write(1), Self.write(2)], of: .opportunity)
        #expect(script.differences.isEmpty)
        #expect(outcomes.last == .written(id: "006B", created: false))
        #expect(script.sleeps == [.milliseconds(750), .milliseconds(1500)])
        #expect(!script.asked[2].body.contains("O1"))
    }

    @Test("gives a record up that stays locked, for a later run")
    func lockedForLong() async throws {
        let (crm, script) = try salesforce(
            (0..<5).map { _ in Step(Self.upsert, Self.list([Self.bad("UNABLE_TO_LOCK_ROW")])) }
        )
        let outcomes = try await crm.write([Self.write(1)], of: .opportunity)
        #expect(outcomes == [.refused(code: "UNABLE_TO_LOCK_ROW", message: "no", retriable: true)])
        #expect(script.differences.isEmpty)
    }

    @Test("sends two hundred at a time")
    func runs() async throws {
        let (crm, script) = try salesforce([
            Step(Self.upsert, Self.list((0..<200).map { Self.good("006-\($0)") })),
            Step(Self.upsert, Self.list([Self.good("006-200")])),
        ])
        let outcomes = try await crm.write((0...200).map { Self.write($0) }, of: .opportunity)
        #expect(outcomes.count == 201)
        #expect(script.differences.isEmpty)
    }

    @Test("refuses what it cannot carry, and writes the rest")
    func strangers() async throws {
        let (crm, script) = try salesforce([Step(Self.upsert, Self.list([Self.good("006A")]))])
        let outcomes = try await crm.write([Self.write(1, ["Owner.Email": "x"]), Self.write(2)], of: .opportunity)
        guard case .refused("INVALID_FIELD", _, false) = outcomes[0] else {
            Issue.record("\(outcomes)")
            return
        }
        #expect(outcomes[1] == .written(id: "006A", created: false))
        #expect(script.differences.isEmpty)
    }

    // MARK: Accounts

    private static let accounts = "GET \(root)/query?q=SELECT%20Id%2C%20Name"

    @Test("finds accounts by name in one query, makes the missing ones, and links the deals")
    func accounts() async throws {
        let (crm, script) = try salesforce([
            Step(Self.accounts, rows([#""Id": "001A", "Name": "ACME", "Website": null"#])),
            Step("POST \(Self.root)/composite/sobjects", Self.list([Self.good("001B")])),
            Step(Self.update, Self.list([Self.good("001A")])),
            Step(Self.upsert, Self.list([Self.good("006A"), Self.good("006B"), Self.good("006C")])),
        ])
        let writes = [
            Self.write(1, ["Account.Name": "Acme", "Account.Website": "https://acme.example"]),
            Self.write(2, ["Account.Name": "Borg"]),
            Self.write(3, ["Account.Name": "borg", "Account.Website": "b.example"]),
        ]
        let outcomes = try await crm.write(writes, of: .opportunity)
        #expect(script.differences.isEmpty)
        #expect(outcomes.map(Self.id) == ["006A", "006B", "006C"])
        #expect(script.asked[2].body.contains(#""Name":"Borg","Website":"b.example""#))
        #expect(script.asked[3].body.contains(#""id":"001A","Website":"https://acme.example""#))
        #expect(script.asked[4].body.contains(#""AWS_Opportunity_Id__c":"O2","AccountId":"001B""#))
    }

    @Test("leaves what an account has that a deal newly gets, and writes to the one it has")
    func overwriting() async throws {
        let (crm, script) = try salesforce([
            Step("GET \(Self.root)/query?q=SELECT%20Id%2C%20AccountId", rows([#""Id": "006B", "AccountId": "001B""#])),
            Step(Self.accounts, rows([#""Id": "001A", "Name": "Acme", "Website": "kept.example""#])),
            Step(Self.update, Self.list([Self.good("001B")])),
            Step(Self.update, Self.list([Self.good("006A"), Self.good("006B")])),
        ])
        let writes = [
            Self.write(1, id: "006A", ["Account.Name": "Acme", "Account.Website": "new.example"]),
            Self.write(2, id: "006B", ["Account.Website": "changed.example"]),
        ]
        _ = try await crm.write(writes, of: .opportunity)
        #expect(script.differences.isEmpty)
        #expect(script.asked[3].body.contains(#""id":"001B","Website":"changed.example""#))
        #expect(script.asked[4].body.contains(#""AccountId":"001A""#))
        #expect(!script.asked[4].body.contains(#""AccountId":"001B""#))
    }

    @Test("asks whether an account was made when the answer is lost")
    func lostAccount() async throws {
        let (crm, script) = try salesforce([
            Step(Self.accounts, rows([])), Step("POST \(Self.root)/composite/sobjects", .failure(.interrupted)),
            Step(Self.accounts, rows([#""Id": "001A", "Name": "Acme""#])),
            Step(Self.upsert, Self.list([Self.good("006A")])),
        ])
        _ = try await crm.write([Self.write(1, ["Account.Name": "Acme"])], of: .opportunity)
        #expect(script.differences.isEmpty)
        #expect(script.asked[4].body.contains(#""AccountId":"001A""#))
    }

    @Test("does not guess between accounts of one name")
    func ambiguous() async throws {
        let (crm, script) = try salesforce([
            Step(Self.accounts, rows([#""Id": "001A", "Name": "Acme""#, #""Id": "001B", "Name": "Acme""#]))
        ])
        let outcomes = try await crm.write([Self.write(1, ["Account.Name": "Acme"])], of: .opportunity)
        guard case .refused("AMBIGUOUS_ACCOUNT", _, false) = outcomes[0] else {
            Issue.record("\(outcomes)")
            return
        }
        #expect(script.differences.isEmpty)
    }

    // MARK: Contacts

    @Test("makes the contact of a deal its primary one, once the deal is there")
    func contacts() async throws {
        let (crm, script) = try salesforce([
            Step(Self.upsert, Self.list([Self.good("006A")])),
            Step(Self.people, Self.person(nil)),
            Step("GET \(Self.root)/query?q=SELECT%20Id%2C%20Email", rows([])),
            Step("POST \(Self.root)/composite/sobjects", Self.list([Self.good("003A")])),
            Step("POST \(Self.root)/composite/sobjects", Self.list([Self.good("00KA")])),
        ])
        _ = try await crm.write(
            [Self.write(1, ["Contact.Email": "a@b.example", "Contact.LastName": "B"])],
            of: .opportunity
        )
        #expect(script.differences.isEmpty)
        #expect(script.asked[5].body.contains(#""ContactId":"003A","IsPrimary":true,"OpportunityId":"006A""#))
    }

    private static let people = "GET \(root)/query?q=SELECT%20Id%2C%20AccountId%2C%20"

    /// A deal with an account and, where it knows one, a primary contact.
    private static func person(_ contact: String?) -> CRMScript.Answer {
        let role = contact.map { #"{"records": [{"Id": "00KA", "ContactId": "\#($0)", "IsPrimary": true}]}"# } ?? "null"
        return rows([#""Id": "006A", "AccountId": "001A", "OpportunityContactRoles": \#(role)"#])
    }
    private static let contactsByAddress = "GET \(root)/query?q=SELECT%20Id%2C%20Email"
    private static let insert = "POST \(root)/composite/sobjects"

    @Test("links a contact that has the address already, and fills in what is empty there")
    func knownContact() async throws {
        let known = #""Id": "003A", "Email": "A@B.example", "LastName": "Kept", "Phone": null"#
        let (crm, script) = try salesforce([
            Step(Self.upsert, Self.list([Self.good("006A")])), Step(Self.people, Self.person(nil)),
            Step(Self.contactsByAddress, rows([known])), Step(Self.update, Self.list([Self.good("003A")])),
            Step(Self.insert, Self.list([Self.good("00KA")])),
        ])
        let fields: [String: Document] = [
            "Contact.Email": "a@b.example", "Contact.LastName": "B", "Contact.Phone": "+1206",
        ]
        _ = try await crm.write([Self.write(1, fields)], of: .opportunity)
        #expect(script.differences.isEmpty)
        #expect(script.asked[4].body.contains(#"{"attributes":{"type":"Contact"},"id":"003A","Phone":"+1206"}"#))
        #expect(script.asked[5].body.contains(#""ContactId":"003A","IsPrimary":true,"OpportunityId":"006A""#))
    }

    @Test("makes another contact whole by what stayed the same at AWS, in the deal's account")
    func anotherContact() async throws {
        let (crm, script) = try salesforce([
            Step(Self.update, Self.list([Self.good("006A")])),
            Step(Self.people, Self.person("003A")),
            Step(Self.contactsByAddress, rows([])), Step(Self.insert, Self.list([Self.good("003B")])),
            Step(Self.insert, Self.list([Self.good("00KB")])),
        ])
        var write = Self.write(1, id: "006A", ["Contact.Email": "b@b.example"])
        write.beside = ["Contact.LastName": "B", "Contact.Title": "CTO"]
        _ = try await crm.write([write], of: .opportunity)
        #expect(script.differences.isEmpty)
        #expect(
            script.asked[4].body.contains(#""AccountId":"001A","Email":"b@b.example","LastName":"B","Title":"CTO""#)
        )
        #expect(script.asked[5].body.contains(#""ContactId":"003B","IsPrimary":true,"OpportunityId":"006A""#))
    }

    @Test("writes to the contact that the deal has only what changed")
    func changedContact() async throws {
        let (crm, script) = try salesforce([
            Step(Self.update, Self.list([Self.good("006A")])),
            Step(Self.people, Self.person("003A")), Step(Self.update, Self.list([Self.good("003A")])),
        ])
        var write = Self.write(1, id: "006A", ["Contact.Title": "CTO"])
        write.beside = ["Contact.Email": "a@b.example", "Contact.LastName": "B"]
        _ = try await crm.write([write], of: .opportunity)
        #expect(script.differences.isEmpty)
        #expect(script.asked[3].body.contains(#"{"attributes":{"type":"Contact"},"id":"003A","Title":"CTO"}"#))
    }

    @Test("keeps who a deal knows when AWS names nobody")
    func nobody() async throws {
        let (crm, script) = try salesforce([
            Step(Self.update, Self.list([Self.good("006A")])),
            Step(Self.people, Self.person("003A")),
        ])
        let outcomes = try await crm.write([Self.write(1, id: "006A", ["Contact.Email": .null])], of: .opportunity)
        #expect(script.differences.isEmpty)
        #expect(outcomes.map(Self.id) == ["006A"])
    }

    private static func id(_ outcome: CRMOutcome) -> String? {
        if case .written(let id, _) = outcome { id } else { nil }
    }

    // MARK: Bulk

    private static let ingest = "\(root)/jobs/ingest"
    private static let many = 2_001

    private static func job(_ end: [Step]) -> [Step] {
        [
            Step("POST \(ingest)", .json(#"{"id": "750A", "state": "Open"}"#)),
            Step("PUT \(ingest)/750A/batches", .csv("")),
            Step("PATCH \(ingest)/750A", .json(#"{"state": "UploadComplete"}"#)),
            Step("GET \(ingest)/750A", .json(#"{"state": "InProgress"}"#)),
        ] + end
    }

    private static func done(_ processed: Int, _ failed: Int, _ state: String = "JobComplete") -> Step {
        let message = state == "Failed" ? #", "errorMessage": "InvalidBatch : Field name not found : X""# : ""
        return Step(
            "GET \(ingest)/750A",
            .json(
                #"{"state": "\#(state)", "numberRecordsProcessed": \#(processed), "numberRecordsFailed": \#(failed)\#(message)}"#
            )
        )
    }

    private static func csv(_ head: String, _ rows: [String]) -> CRMScript.Answer {
        .csv(([head] + rows).joined(separator: "\n") + "\n")
    }

    @Test("updates many by one job, whose results it needs only where some failed")
    func bulkUpdate() async throws {
        let (crm, script) = try salesforce(Self.job([Self.done(Self.many, 0)]))
        let writes = (0..<Self.many).map { Self.write($0, id: "006-\($0)", ["Name": "a \"b\", c", "NextStep": .null]) }
        let outcomes = try await crm.write(writes, of: .opportunity)
        #expect(script.differences.isEmpty)
        #expect(outcomes.count == Self.many && outcomes.last == .written(id: "006-2000", created: false))
        #expect(script.asked[2].body.hasPrefix(#""Id","AWS_Opportunity_Id__c","Name","NextStep""# + "\n"))
        #expect(script.asked[2].body.contains(#""006-0","O0","a ""b"", c",#N/A"# + "\n"))
        #expect(script.asked[2].fields[.contentType] == "text/csv")
    }

    @Test("tells each row of an upsert apart, whatever the order of results")
    func bulkResults() async throws {
        let good = (2..<Self.many).reversed().map { #""006-\#($0)","true","O\#($0)""# }
        let (crm, script) = try salesforce(
            Self.job([
                Self.done(Self.many - 1, 1),
                Step(
                    "GET \(Self.ingest)/750A/failedResults",
                    Self.csv(
                        "\"sf__Id\",\"sf__Error\",\"AWS_Opportunity_Id__c\"",
                        [#""","STRING_TOO_LONG:Name is long:Name","O0""#]
                    )
                ),
                Step(
                    "GET \(Self.ingest)/750A/successfulResults",
                    Self.csv("\"sf__Id\",\"sf__Created\",\"AWS_Opportunity_Id__c\"", good)
                ),
            ])
        )
        let outcomes = try await crm.write((0..<Self.many).map { Self.write($0) }, of: .opportunity)
        #expect(script.differences.isEmpty)
        #expect(outcomes[0] == .refused(code: "STRING_TOO_LONG", message: "Name is long:Name", retriable: false))
        guard case .refused("UNPROCESSED", _, true) = outcomes[1] else {
            Issue.record("\(outcomes[1])")
            return
        }
        #expect(outcomes[2] == .written(id: "006-2", created: true))
    }

    @Test("tells a job that failed whole as one failure")
    func bulkFailed() async throws {
        let (crm, script) = try salesforce(
            Self.job([
                Self.done(0, 0, "Failed")
            ])
        )
        let writes = (0..<Self.many).map { Self.write($0, id: "006-\($0)") }
        #expect(
            await ending { () throws(CRMFailure) in try await crm.write(writes, of: .opportunity) } == "refused FAILED"
        )
        #expect(script.differences.isEmpty)
    }

    @Test("leaves the rows of a job that was aborted for a later run")
    func bulkAborted() async throws {
        let (crm, script) = try salesforce(
            Self.job([
                Self.done(1, 0, "Aborted"),
                Step(
                    "GET \(Self.ingest)/750A/successfulResults",
                    Self.csv("\"sf__Id\",\"sf__Created\",\"Id\"", [#""006-0","false","006-0""#])
                ),
            ])
        )
        let outcomes = try await crm.write((0..<Self.many).map { Self.write($0, id: "006-\($0)") }, of: .opportunity)
        #expect(script.differences.isEmpty)
        #expect(outcomes[0] == .written(id: "006-0", created: false))
        #expect(outcomes.dropFirst().allSatisfy { if case .refused(_, _, true) = $0 { true } else { false } })
    }

    /// What a job asks for, from its making to its last list, without the data.
    struct Budget: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let isUpdate: Bool
        /// Rows that are refused, each for good.
        let refused: Int
        /// Looks at the job that find it at work.
        var early = 0
        let requests: Int
    }

    static let budgets: [Budget] = [
        .init(testDescription: "updates, all taken", isUpdate: true, refused: 0, requests: 3),
        .init(testDescription: "updates, some refused", isUpdate: true, refused: 7, requests: 4),
        .init(
            testDescription: "updates, some refused, looked at twice",
            isUpdate: true,
            refused: 7,
            early: 1,
            requests: 5
        ),
        .init(testDescription: "creations, all taken", isUpdate: false, refused: 0, requests: 4),
        .init(testDescription: "creations, some refused", isUpdate: false, refused: 7, requests: 5),
        .init(testDescription: "creations, all refused", isUpdate: false, refused: 10_000, requests: 4),
        .init(
            testDescription: "creations, some refused, a slow org",
            isUpdate: false,
            refused: 7,
            early: 2,
            requests: 7
        ),
    ]

    @Test(
        "takes at most five requests beyond the data for ten thousand rows, also when some are refused",
        arguments: budgets
    )
    func requests(_ budget: Budget) async throws {
        let count = 10_000
        let key = budget.isUpdate ? "Id" : "AWS_Opportunity_Id__c"
        let name = { (number: Int) in budget.isUpdate ? "006-\(number)" : "O\(number)" }
        let bad = (0..<budget.refused).map { #""","FIELD_CUSTOM_VALIDATION_EXCEPTION:no:--","\#(name($0))""# }
        let good = (budget.refused..<count).map { #""006-\#($0)","false","\#(name($0))""# }
        let failed = Step("GET \(Self.ingest)/750A/failedResults", Self.csv("\"sf__Id\",\"sf__Error\",\"\(key)\"", bad))
        let done = Step(
            "GET \(Self.ingest)/750A/successfulResults",
            Self.csv("\"sf__Id\",\"sf__Created\",\"\(key)\"", good)
        )
        var steps = Array(Self.job([]).dropLast())
        steps += Array(
            repeating: Step("GET \(Self.ingest)/750A", .json(#"{"state": "InProgress"}"#)),
            count: budget.early
        )
        steps.append(Self.done(count, budget.refused))
        if budget.refused > 0 { steps.append(failed) }
        if !budget.isUpdate, budget.refused < count { steps.append(done) }
        let (crm, script) = try salesforce(steps)
        let writes = (0..<count).map { Self.write($0, id: budget.isUpdate ? "006-\($0)" : nil) }
        let outcomes = try await crm.write(writes, of: .opportunity)
        #expect(script.differences.isEmpty)
        let isData = { (line: String) in line.hasPrefix("PUT ") || line.contains("/oauth2/token") }
        #expect(script.lines.count { !isData($0) } == budget.requests)
        let no = CRMOutcome.refused(code: "FIELD_CUSTOM_VALIDATION_EXCEPTION", message: "no:--", retriable: false)
        #expect(outcomes.prefix(budget.refused).allSatisfy { $0 == no })
        #expect(
            outcomes.indices.dropFirst(budget.refused).allSatisfy {
                outcomes[$0] == .written(id: "006-\($0)", created: false)
            }
        )
        // The looks: late enough for the first to be the last, and a minute apart from then on.
        #expect(script.sleeps == [.seconds(52)] + Array(repeating: .seconds(60), count: budget.early))
    }

    /// Related records of many deals, by what they take beside the data; the token is data of nobody.
    private static func beside(_ script: CRMScript) -> Int {
        script.lines.count { !$0.hasPrefix("PUT ") && !$0.contains("/oauth2/token") }
    }

    private static func made(_ job: String, _ count: Int, _ key: String, lists: Bool = true, id: String) -> [Step] {
        let steps = [
            Step("POST \(ingest)", .json(#"{"id": "\#(job)", "state": "Open"}"#)),
            Step("PUT \(ingest)/\(job)/batches", .csv("")),
            Step("PATCH \(ingest)/\(job)", .json(#"{"state": "UploadComplete"}"#)),
            Step(
                "GET \(ingest)/\(job)",
                .json(
                    #"{"state": "JobComplete", "numberRecordsProcessed": \#(count), "numberRecordsFailed": 0}"#
                )
            ),
        ]
        let names = (0..<count).reversed().map { number in
            switch key {
            case "Email": #""\#(id)-\#(number)","true","p\#(number)@b.example""#
            case "Name": #""\#(id)-\#(number)","true","Company \#(number)""#
            default: #""\#(id)-\#(number)","true","O\#(number)""#
            }
        }
        let list = csv("\"sf__Id\",\"sf__Created\",\"\(key)\"", names)
        return steps + (lists ? [Step("GET \(ingest)/\(job)/successfulResults", list)] : [])
    }

    private static let noJobs = Step("GET \(ingest)?jobType=V2Ingest", .json(#"{"done": true, "records": []}"#))

    /// Questions for names in groups of five queries, none of which finds anybody.
    private static func unknown(_ values: [String]) -> [Step] {
        SalesforceQueries.runs(of: values).runs(of: 5).map { few in
            let part = #"{"httpStatusCode": 200, "body": {"done": true, "records": []}}"#
            let parts = Array(repeating: part, count: few.count).joined(separator: ",")
            return Step("POST \(root)/composite", .json(#"{"compositeResponse": [\#(parts)]}"#))
        }
    }

    @Test("makes many contacts and their roles by a job each, with five requests at most beside its data")
    func bulkContacts() async throws {
        let count = 10_000
        let names = (0..<count).map { "p\($0)@b.example" }
        let questions = Self.unknown(names.sorted())
        let (crm, script) = try salesforce(
            [Self.noJobs] + Self.made("750A", count, "AWS_Opportunity_Id__c", id: "006") + questions
                + Self.made("750B", count, "Email", id: "003") + Self.made("750C", count, "", lists: false, id: "00K")
        )
        let writes = (0..<count).map {
            Self.write($0, ["Name": "x", "Contact.Email": .string(names[$0]), "Contact.LastName": "B"])
        }
        let outcomes = try await crm.write(writes, of: .opportunity)
        #expect(script.differences.isEmpty)
        #expect(outcomes == (0..<count).map { .written(id: "006-\($0)", created: true) })
        let uploads = script.asked.filter { $0.line.hasPrefix("PUT ") }.map(\.body)
        #expect(uploads[2].contains(#""003-7","true","006-7""#))
        // Three jobs for thirty thousand rows, and who is there already is asked 1,200 names at a time.
        #expect(Self.beside(script) - questions.count == 12)
        #expect(questions.count <= 9)
    }

    @Test("makes many accounts by a job")
    func bulkAccounts() async throws {
        let names = (0..<Self.many).map { "Company \($0)" }
        let (crm, script) = try salesforce(
            [Self.noJobs] + Self.unknown(names.sorted()) + Self.made("750A", Self.many, "Name", id: "001")
                + Self.made("750B", Self.many, "AWS_Opportunity_Id__c", id: "006")
        )
        let writes = (0..<Self.many).map { Self.write($0, ["Account.Name": .string(names[$0])]) }
        _ = try await crm.write(writes, of: .opportunity)
        #expect(script.differences.isEmpty)
        let uploads = script.asked.filter { $0.line.hasPrefix("PUT ") }.map(\.body)
        #expect(uploads[1].contains(#""O7","001-7""#))
    }

    @Test("waits for what jobs of its own earlier runs still insert before it looks for it, page by page")
    func olderJobs() async throws {
        let jobs = [
            ("750A", "Contact", "insert", "InProgress"), ("750B", "Contact", "insert", "JobComplete"),
            ("750C", "Contact", "insert", "Open"), ("750D", "Contact", "upsert", "UploadComplete"),
            ("750E", "Lead", "insert", "InProgress"), ("750F", "OpportunityContactRole", "insert", "UploadComplete"),
            ("750G", "Contact", "insert", "InProgress"),
        ]
        let records = jobs.map { id, object, operation, state in
            // The last one is of somebody else.
            let user = id == "750G" ? "005B" : "005A"
            return
                #"{"id":"\#(id)","object":"\#(object)","operation":"\#(operation)","state":"\#(state)","createdById":"\#(user)"}"#
        }
        let next = "\(Self.ingest)?jobType=V2Ingest&queryLocator=3"
        let few = { (part: ArraySlice<String>, end: String) in
            CRMScript.Answer.json(#"{"records": [\#(part.joined(separator: ","))], \#(end)}"#)
        }
        let done = CRMScript.Answer.json(#"{"state": "JobComplete"}"#)
        let (crm, script) = try salesforce([
            Step("GET \(Self.ingest)?jobType", few(records[..<3], #""done": false, "nextRecordsUrl": "\#(next)""#)),
            Step("GET \(next)", few(records[3...], #""done": true"#)),
            Step("GET \(Self.ingest)/750A", .json(#"{"state": "InProgress"}"#)), Step("GET \(Self.ingest)/750A", done),
            Step("GET \(Self.ingest)/750F", done),
            Step(Self.upsert, Self.list((0..<200).map { Self.good("006-\($0)", created: true) })),
            Step(Self.upsert, Self.list([Self.good("006-200", created: true)])),
            Step(Self.contactsByAddress, rows([#""Id": "003A", "Email": "a@b.example", "LastName": "B""#])),
            Step(Self.insert, Self.list((0..<200).map { Self.good("00K-\($0)") })),
            Step(Self.insert, Self.list([Self.good("00K-200")])),
        ])
        let writes = (0...200).map { Self.write($0, ["Contact.Email": "a@b.example", "Contact.LastName": "B"]) }
        _ = try await crm.write(writes, of: .opportunity)
        #expect(script.differences.isEmpty)
        #expect(script.sleeps == [.seconds(2), .seconds(4), .seconds(2)])
    }

    @Test("does not insert again what a job may have inserted, when nobody answers any more")
    func lostJob() async throws {
        let names = (0..<Self.many).map { "p\($0)@b.example" }
        let lost = Array(repeating: Step("GET \(Self.ingest)/750B", .failure(.interrupted)), count: 5)
        let (crm, script) = try salesforce(
            [Self.noJobs] + Self.made("750A", Self.many, "AWS_Opportunity_Id__c", id: "006")
                + Self.unknown(names.sorted()) + Self.made("750B", Self.many, "Email", id: "003").prefix(3) + lost
        )
        let writes = (0..<Self.many).map { Self.write($0, ["Contact.Email": .string(names[$0])]) }
        #expect(
            await ending { () throws(CRMFailure) in try await crm.write(writes, of: .opportunity) } == "unreachable"
        )
        #expect(script.differences.isEmpty)
    }

    @Test("goes on where the answer to an upload or to the end of one was lost, and the job has taken it")
    func lostStep() async throws {
        let refused = CRMScript.Answer.json(#"[{"errorCode": "INVALIDJOBSTATE", "message": "no"}]"#, status: 400)
        let (crm, script) = try salesforce([
            Step("POST \(Self.ingest)", .json(#"{"id": "750A", "state": "Open"}"#)),
            Step("PUT \(Self.ingest)/750A/batches", .failure(.interrupted)),
            Step("PUT \(Self.ingest)/750A/batches", refused),
            Step("PATCH \(Self.ingest)/750A", .failure(.interrupted)), Step("PATCH \(Self.ingest)/750A", refused),
            Self.done(Self.many, 0),
        ])
        let outcomes = try await crm.write((0..<Self.many).map { Self.write($0, id: "006-\($0)") }, of: .opportunity)
        #expect(script.differences.isEmpty)
        #expect(outcomes.last == .written(id: "006-2000", created: false))
    }

    @Test("sends locked rows of a job again: few of them by one request with data, many by a second job")
    func bulkLocks() async throws {
        for (locked, beyond) in [(3, 5), (Self.many, 9)] {
            let count = Self.many + 10
            let bad = (0..<locked).map { #""","UNABLE_TO_LOCK_ROW:busy:--","O\#($0)""# }
            let row = { (number: Int) in #""006-\#(number)","true","O\#(number)""# }
            let heads = ["\"sf__Id\",\"sf__Created\"", "\"sf__Id\",\"sf__Error\""].map {
                $0 + ",\"AWS_Opportunity_Id__c\""
            }
            let first =
                Array(Self.job([]).dropLast()) + [
                    Self.done(count, locked), Step("GET \(Self.ingest)/750A/failedResults", Self.csv(heads[1], bad)),
                    Step("GET \(Self.ingest)/750A/successfulResults", Self.csv(heads[0], (locked..<count).map(row))),
                ]
            let second =
                locked <= 200
                ? [Step(Self.upsert, Self.list((0..<locked).map { Self.good("006-\($0)", created: true) }))]
                : Array(Self.job([]).dropLast()) + [
                    Self.done(locked, 0),
                    Step("GET \(Self.ingest)/750A/successfulResults", Self.csv(heads[0], (0..<locked).map(row))),
                ]
            let (crm, script) = try salesforce(first + second)
            let outcomes = try await crm.write((0..<count).map { Self.write($0) }, of: .opportunity)
            #expect(script.differences.isEmpty)
            #expect(outcomes == (0..<count).map { .written(id: "006-\($0)", created: true) })
            let carriesNone = { (line: String) in
                !line.hasPrefix("PUT ") && !line.contains("/oauth2/token") && !line.hasPrefix(Self.upsert)
            }
            #expect(script.lines.count(where: carriesNone) == beyond)
        }
    }

    @Test("splits an upload at its limit, and keeps texts that CSV cannot say to the other way")
    func tables() {
        let rows = (0..<10).map { SalesforceRow(id: "006-\($0)", fields: ["Name": "0123456789"]) }
        let parts = BulkTable.parts(of: rows, .update, limit: 60)
        #expect(parts.count == 5)
        #expect(parts.allSatisfy { $0.text.count <= 60 })
        #expect(parts.flatMap(\.rows) == rows)
        #expect(!BulkTable.canCarry(SalesforceRow(fields: ["Name": "#N/A"])))
        #expect(BulkTable.canCarry(SalesforceRow(fields: ["Name": .null, "Amount": 1, "Open": true])))
    }
}
