@testable import CosellShell
import CosellShapes
import CosellWire
import Testing

struct SkeletonTests {
    @Test("the templates of all operations are the AWS CLI's")
    func all() throws {
        let rows = try Fixture.rows("skeletons.tsv")
        #expect(rows.count == 177)
        for row in rows {
            let table = try #require(Service(word: row[0])).table
            let operation = try #require(table.operation(command: row[1]))
            #expect(Skeleton.document(of: operation.input, in: table).json == row[2], "\(row[1])")
            let output = operation.output.map { Skeleton.document(of: $0, in: table, namesMembers: true).json }
            #expect(output ?? "" == row[3], "\(row[1])")
        }
    }
}
