using OpgaveSim.Experiments.Input;
using OpgaveSim.Runner.Inference;
using OpgaveSim.Testing;

namespace OpgaveSim.Runner.Tests.Inference;

public sealed class InferenceCaseTests : IDisposable
{
    private readonly TemporaryCase given = new TemporaryCase().With("actors.csv", "id,kind\nann,public\nbob,civic\ncas,private\ndee,public\n");

    public void Dispose() => given.Dispose();

    [Fact]
    public void A_case_without_tables_is_refused() => Assert.Contains("has no tables", Fault(), StringComparison.Ordinal);

    [Fact]
    public void One_table_is_too_few() => Assert.Contains("one table alone ('t')", Fault("id\nt\n", "actor,table\nann,t\nbob,t\n"), StringComparison.Ordinal);

    [Fact]
    public void Tables_of_one_are_none() =>
        Assert.Contains("no table has 2 to 256 members", Fault("id\nt\nu\n", "actor,table\nann,t\nbob,u\n"), StringComparison.Ordinal);

    [Fact]
    public void Tables_of_everybody_say_nothing() => Assert.Contains(
        "all actors sit at every table", Fault("id\nt\nu\n", "actor,table\nann,t\nbob,t\ncas,t\ndee,t\nann,u\nbob,u\ncas,u\ndee,u\n"), StringComparison.Ordinal);

    [Fact]
    public void What_its_user_should_know_is_noted()
    {
        given.With("actors.csv", "id,kind\nann,public\nbob,public\ncas,public\n").With("tables.csv", "id\nt\nu\nv\n")
            .With("memberships.csv", "actor,table\nann,t\nbob,t\ncas,t\nann,u\nbob,u\nann,v\n");
        var read = InferenceCase.Read(given.Folder, 1, 20_000);
        Assert.Equal((3, 2), (read.Asked.Actors, read.Asked.Tables));
        Assert.Collection(
            read.Notes,
            note => Assert.StartsWith("1 table is left out", note.En, StringComparison.Ordinal),
            note => Assert.StartsWith("all actors are of one kind ('public')", note.En, StringComparison.Ordinal),
            note => Assert.StartsWith("all actors sit at 't'", note.En, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("/a/regional-energy/case", "regional-energy")]
    [InlineData("/a/regional-energy/case/", "regional-energy")]
    [InlineData("/a/chemnet", "chemnet")]
    public void A_case_is_named_after_its_folder(string folder, string name) => Assert.Equal(name, InferenceCase.NameOf(folder));

    [Fact]
    public void A_workbook_gives_its_name_and_is_the_file_of_its_faults()
    {
        using var folder = new TemporaryFolder();
        var file = folder.At("case.xlsx");
        File.WriteAllBytes(file, new RawWorkbook().WithRows("actors", ["id", "kind"], ["ann", "public"], ["bob", "civic"])
            .WithRows("memberships", ["actor", "table"], ["ann", "t"], ["bob", "t"]).Bytes());
        Assert.Equal("case", InferenceCase.NameOf(file));
        Assert.StartsWith($"{file}: one table alone ('t')", Assert.Throws<FaultsException>(() => InferenceCase.Read(file, 1, 20_000)).Message, StringComparison.Ordinal);
    }

    private string Fault(string? tables = null, string? memberships = null)
    {
        if (tables is not null)
        {
            given.With("tables.csv", tables).With("memberships.csv", memberships!);
        }

        return Assert.Throws<FaultsException>(() => InferenceCase.Read(given.Folder, 1, 20_000)).Faults[0].Message.En;
    }
}
