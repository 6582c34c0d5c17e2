import Testing

@testable import CosellWire

struct MemberTableTests {
    static let names: [StaticString] = ["A", "Name", "Names", "nAme", "EightLtr", "NineLette", "SixteenLettersOK", ""]
    static let table = MemberTable(names, required: 0b101, sensitive: 0b10, clearable: 0b1000)

    private func find(_ name: String, hint: Int) -> Int? {
        Array(name.utf8).withUnsafeBytes { Self.table.index(of: $0, hint: hint) }
    }

    @Test("finds each name from every place", arguments: names.indices)
    func finds(_ index: Int) {
        for hint in 0...10 { #expect(find(Self.table.name(index), hint: hint) == index) }
        #expect(Self.table.name(index) == Self.names[index].description)
        #expect(String(decoding: Self.table.keyBytes(index), as: UTF8.self) == "\"\(Self.names[index])\":")
    }

    @Test(
        "finds no other",
        arguments: ["B", "name", "Nam", "Namess", "EightLtR", "NineLettr", "SixteenLettersNO", "Ａ"]
    )
    func misses(_ name: String) { #expect(find(name, hint: 3) == nil) }

    @Test("knows its facts")
    func facts() {
        let table = Self.table
        #expect(table.count == 8)
        #expect([table.required, table.sensitive, table.clearable] == [0b101, 0b10, 0b1000])
        #expect(MemberTable.none.count == 0)
    }
}
