import Foundation
import Testing

/// One name for one thing: who searches a name finds one type and one file.
struct NamesTests {
    @Test("no two types of the house share a name")
    func types() throws {
        let declaration = try NSRegularExpression(
            pattern: #"^(?:@\w+(?:\([^)]*\))? )*(?:(?:public|package|final|indirect) )*"#
                + #"(?:struct|enum|class|actor|protocol|typealias) (\w+)"#,
            options: .anchorsMatchLines
        )
        var files: [String: [String]] = [:]
        for file in try HouseFile.all(below: ["Sources"]) where file.name.hasSuffix(".swift") {
            for match in declaration.groups(in: file.text) { files[match[1], default: []].append(file.name) }
        }
        #expect(files.count > 400)
        #expect(files.filter { $0.value.count > 1 } == [:])
    }
}
