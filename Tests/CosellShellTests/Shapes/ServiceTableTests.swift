import CosellShapes
import Testing

struct ServiceTableTests {
    @Test("names are broken into words as botocore breaks them")
    func names() throws {
        let rows = try Fixture.rows("kebab-names.tsv")
        #expect(rows.count > 600)
        for row in rows { #expect(KebabName.of(row[0]) == row[1]) }
    }

    @Test(
        "what no model has yet is broken as botocore would",
        arguments: [
            ("RelatedARNs", "related-arns"), ("ARNs", "-arns"), ("AWSAccount", "aws-account"),
            ("IPv6Address", "i-pv6-address"),
            ("Sha256Hash", "sha256-hash"), ("Ids", "ids"), ("TargetIDs", "target-ids"), ("S3Bucket", "s3-bucket"),
        ]
    )
    func otherNames(name: String, kebab: String) {
        #expect(KebabName.of(name) == kebab)
    }

    @Test(
        "every operation is found by its command, and every shape that it names is there",
        arguments: Service.allCases
    )
    func whole(_ service: Service) throws {
        let table = service.table
        for name in table.operationNames {
            let operation = try #require(table.operation(name))
            #expect(table.operation(command: operation.command)?.name == name)
            var waiting = [operation.input, operation.output].compactMap(\.self)
            var seen: Set<String> = []
            while let next = waiting.popLast() {
                guard seen.insert(next).inserted else { continue }
                let shape = table[next]
                #expect(shape.name == next)
                waiting += shape.members.map(\.shape) + [shape.element, shape.key].compactMap(\.self)
            }
        }
    }

    @Test("the six services have 177 operations")
    func count() {
        #expect(Service.allCases.map(\.table.operationNames.count).reduce(0, +) == 177)
    }

    @Test(
        "a service answers to three names",
        arguments: [
            ("partnercentral-selling", Service.selling), ("selling", .selling), ("revenue", .revenue),
            ("marketing", .marketing), ("partnercentral-marketing", .marketing), ("revenue-measurement", .revenue),
            ("partnercentral-revenue-measurement", .revenue),
        ]
    )
    func words(word: String, service: Service) {
        #expect(Service(word: word) == service)
    }

    @Test("facts of one operation")
    func facts() throws {
        let list = try #require(Service.selling.table.operation(command: "list-opportunities"))
        #expect(list.isReadOnly)
        let results = "OpportunitySummaries"
        #expect(list.paginator == .init(input: "NextToken", output: "NextToken", limit: "MaxResults", results: results))
        let create = try #require(Service.selling.table.operation("CreateOpportunity"))
        #expect(!create.isReadOnly)
        #expect(Service.selling.table[create.input].members.first(where: \.isToken)?.flag == "--client-token")
        #expect(Service.selling.table["OpportunityIdentifier"].pattern == "O[0-9]{1,19}")
        #expect(Service.selling.table["PaymentFrequency"].values.contains("None"))
    }
}
