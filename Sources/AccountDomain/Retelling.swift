import CosellWire

extension WireStructure {
    /// The members that another operation answers under the same names; those that it does not know are left out.
    func retold<Other: WireStructure>(as other: Other.Type = Other.self) throws -> Other {
        try JSONReader.read(other, from: JSONWriter.bytes(self)).value
    }
}
