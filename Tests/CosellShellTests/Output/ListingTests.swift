import CosellShapes
import CosellWire
import JMESPath
import Testing

@testable import CosellShell

/// Tables of lists without chosen columns, and the sheet of one record.
struct ListingTests {
    private static let rows = """
        [{"Id":"O5300001","Customer":{"Account":{"CompanyName":"Northern Lights Energy and Water"}},
          "LifeCycle":{"Stage":"Technical Validation","ReviewStatus":"Approved","TargetCloseDate":"2026-12-31"},
          "Project":{"ExpectedCustomerSpend":[{"Amount":"12500.50"}]}},
         {"Id":"O7","Customer":{"Account":{"CompanyName":"Alden"}},
          "LifeCycle":{"Stage":"Qualified","ReviewStatus":"Approved","TargetCloseDate":"2027-01-15"},
          "Project":{"ExpectedCustomerSpend":[{"Amount":"900"}]}}]
        """

    private static func table(width: Int?, options: String = "", more: String = "") throws -> String {
        let call = try Line().call("selling list-opportunities \(options)")
        var answer = AnswerWriter(
            to: .table,
            options: call.options,
            title: "ListOpportunities",
            rows: "OpportunitySummaries",
            usual: UsualColumns.of(call.operation),
            width: width
        )
        _ = try answer.page(Fixture.document(of: "{\"OpportunitySummaries\":\(rows)\(more)}"))
        return try answer.end()
    }

    @Test("columns are as wide as their content, numbers stand at the right")
    func wide() throws {
        #expect(
            try Self.table(width: nil) == """
                Id        Company                           Stage                 Review    Closes        Amount
                O5300001  Northern Lights Energy and Water  Technical Validation  Approved  2026-12-31  12500.50
                O7        Alden                             Qualified             Approved  2027-01-15       900

                """
        )
    }

    @Test("what is optional goes first, then the widest column gives")
    func narrow() throws {
        #expect(try Self.table(width: 86).hasPrefix("Id        Company                           Stage"))
        #expect(try !Self.table(width: 86).contains("12500"))
        let narrow = try Self.table(width: 70)
        #expect(narrow.contains("Northern Lights…  Technical Vali") || narrow.contains("Northern Light"))
        #expect(narrow.contains("2026-12-31"))
        #expect(narrow.split(separator: "\n").allSatisfy { $0.count <= 70 })
    }

    @Test("where to go on stands below, whoever chose the columns", arguments: ["", "--columns Id"])
    func token(options: String) throws {
        let table = try Self.table(width: 80, options: options, more: #","NextToken":"abc""#)
        #expect(table.hasSuffix("\n\nNextToken  abc\n"))
    }

    @Test("chosen columns keep their order and their paths as titles")
    func chosen() throws {
        let table = try Self.table(width: 80, options: "--columns LifeCycle.Stage,Id")
        #expect(table == "LifeCycle.Stage       Id\nTechnical Validation  O5300001\nQualified             O7\n")
    }

    @Test("numbers of the model stand at the right without being named")
    func numbers() throws {
        let columns = [Column(path: "A"), Column(path: "B")]
        let rows = try Fixture.document(of: #"[{"A":1,"B":"x"},{"A":250,"B":"y"}]"#)
        guard case .list(let elements) = rows else { return }
        #expect(try ListingLayout.text(elements, columns, width: nil, style: .plain) == "  A  B\n  1  x\n250  y\n")
    }

    static let lists = Service.allCases.flatMap { service in
        service.table.operationNames.compactMap { service.table.operation($0) }
            .filter { $0.paginator != nil || $0.name == "ListTagsForResource" }
            .map { (service, $0.name) }
    }

    @Test("every list has columns, which its rows have, and which fit 80 columns", arguments: lists)
    func everyList(_ service: Service, _ name: String) throws {
        let table = service.table
        let operation = try #require(table.operation(name))
        let columns = UsualColumns.of(operation)
        #expect(!columns.isEmpty)
        let output = table[try #require(operation.output)]
        let list = operation.paginator?.results ?? output.members.first { $0.name.lowercased() == "tags" }?.name ?? ""
        let rows = table[try #require(output.member(list)).shape]
        let row = Skeleton.document(of: try #require(rows.element), in: table, namesMembers: true)
        let values = try ListingLayout.values([row], columns)
        for (column, value) in zip(columns, values[0]) { #expect(value != .null, "\(column.path)") }
        let text = try ListingLayout.text([row, row], columns, width: 80, style: .plain)
        #expect(text.split(separator: "\n").allSatisfy { $0.count <= 80 }, "\(text)")
    }

    @Test("one record is a sheet of paths and values; small objects take one line, long texts are wrapped")
    func sheet() throws {
        let record = """
            {"Id":"O7","Customer":{"Account":{"CompanyName":"Alden","Address":{"City":"Oslo","CountryCode":"NO"}},
             "Contacts":[{"FirstName":"Ada"}]},"PrimaryNeedsFromAws":["Co-Sell","Deal Support"],"Marketing":{},
             "Project":{"Title":"One two three four five six","Note":"a\\nb"}}
            """
        var answer = AnswerWriter(to: .table, title: "GetOpportunity", width: 54)
        _ = try answer.page(Fixture.document(of: record))
        #expect(
            try answer.end() == """
                Id                            O7
                Customer.Account.CompanyName  Alden
                Customer.Account.Address      City Oslo, CountryCode
                                              NO
                Customer.Contacts[0]          FirstName Ada
                PrimaryNeedsFromAws           Co-Sell, Deal Support
                Project.Title                 One two three four five
                                              six
                Project.Note                  a
                                              b

                """
        )
    }
}
