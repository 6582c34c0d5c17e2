import ArgumentParser
import CosellCommands

@main
enum Main {
    static func main() async { await Cosell.main() }
}
