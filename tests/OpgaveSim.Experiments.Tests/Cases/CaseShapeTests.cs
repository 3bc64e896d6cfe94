using OpgaveSim.Experiments.Cases;
using OpgaveSim.Experiments.Definitions;
using OpgaveSim.Model.Parameters;
using OpgaveSim.Testing;

namespace OpgaveSim.Experiments.Tests.Cases;

/// <summary>Tables in the shapes that people have them in: other names, titles, matrices, rows twice.</summary>
public sealed class CaseShapeTests
{
    private const string Actors = "id,name,kind\nann,Ann,public\nbob,Bob,civic\ncid,Cid,civic\n";

    [Theory]
    [InlineData("actors.csv", "ID;Naam;Soort\nann;Ann;public\nbob;Bob;civic\ncid;Cid;civic\n")]
    [InlineData("actors.csv", "Id,Label,Type organisatie\nann,Ann,public\nbob,Bob,civic\ncid,Cid,civic\n")]
    [InlineData("actors.csv", "Our actors;;\n\nid;name;kind\nann;Ann;public\nbob;Bob;civic\ncid;Cid;civic\n")]
    [InlineData("actors.csv", "sep=;\nOur actors, in 2026\nDraft\nid;name;kind\nann;Ann;public\nbob;Bob;civic\ncid;Cid;civic\n")]
    [InlineData("actoren.csv", Actors)]
    [InlineData("nodes.csv", Actors)]
    [InlineData("actors.csv", Actors + "ann,Ann,public\n")]
    [InlineData("ties.csv", "Source,Target,Type,Weight\nann,bob,Undirected,0.5\n")]
    [InlineData("ties.csv", "van;naar;gewicht\nann;bob;0,5\n")]
    [InlineData("edges.csv", "from,to,weight\nann,bob,0.5\nbob,ann,0.5\n")]
    [InlineData("ties.csv", "from,to,weight\nAnn,Bob,0.5\n")]
    [InlineData("ties.csv", ",ann,bob,cid\nann,0,0.5,0\nbob,0.5,0,\ncid,,,\n")]
    [InlineData("ties.csv", "Who knows whom\n,Ann,Bob\nann,,0.5\nbob,,\n")]
    [InlineData("ties.csv", "actor;ann;bob;opmerking\nann;;0,5;well\nbob;;;\n")]
    [InlineData("memberships.csv", "partij,tafel\nann,t\nbob,t\ncid,u\n")]
    [InlineData("memberships.csv", "actor,table\nann,t\nbob,t\ncid,u\nbob,t\n")]
    [InlineData("memberships.csv", "actor,t,u\nann,1,0\nbob,x,\ncid,,ja\n")]
    [InlineData("memberships.csv", ",t,u,note\nann,✓,,leads\nbob,X,-,\ncid,,X,\n")]
    [InlineData("memberships.csv", "tafel,ann,bob,cid\nt,x,x,\nu,,,x\n")]
    [InlineData("positions.csv", ",water,wonen\nann,1,0.5\n")]
    [InlineData("positions.csv", "organisatie,Water,Wonen\nann,1,0.5\n")]
    [InlineData("positions.csv", "actor,domein,waarde\nann,water,1\nann,wonen,0.5\nann,water,1\n")]
    public void Another_shape_of_a_table_is_the_same_case(string file, string text)
    {
        using var plain = Plain();
        using var other = Plain();
        other.Without(TableNames.Of(Path.GetFileNameWithoutExtension(file))!).With(file, text);
        Assert.Equal(CaseHash.Of(plain.Read()), CaseHash.Of(other.Read()));
    }

    [Fact]
    public void Without_a_list_of_tables_those_that_memberships_name_are_the_tables()
    {
        using var folder = Plain().Without("tables.csv").Without("domains.csv").Without("positions.csv").With("memberships.csv", "actor,Board,Forum\nann,x,x\nbob,,x\n");
        Assert.True(FolderKind.IsToMeasureAlone(folder.Folder));
        var read = CaseReader.ReadToMeasure(folder.Folder, new CaseAssumptions());
        Assert.Equal(["Board: 0", "Forum: 0 1"], read.Tables.Select(table => $"{table.Id}: {string.Join(' ', table.Members)}"));
        Assert.Contains("memberships.csv is read as a matrix of actors by tables: a seat for each mark.", read.Assumptions.English());
        Assert.Contains("2 tables taken from memberships.csv, because there is no list of tables: Board, Forum.", read.Assumptions.English());
    }

    [Theory]
    [InlineData("actors.csv", Actors + "ann,Ann,civic\n", "id 'ann' is already on line 2")]
    [InlineData("positions.csv", "actor,domain,value\nann,water,1\nann,water,0.5\n", "'ann' and 'water' already have another value on line 2")]
    [InlineData("memberships.csv", "actor,t,u\nann,1,0\nbob,2,\ncid,,x\n", "'2' is not a mark of a seat; allowed: x or 1 for a seat, nothing or 0 for none")]
    [InlineData("memberships.csv", "actor,t,v\nann,1,0\nbob,x,\ncid,,x\n", "table: 'v' is not an id of tables.csv")]
    [InlineData("memberships.csv", "actor,tabel\nann,t\nbob,t\n", "column 'table' is missing")]
    [InlineData("memberships.csv", "actor,table\nann,\nbob,t\n", "table is empty; allowed: an id of tables.csv")]
    [InlineData("ties.csv", "from,weight\nann,1\n", "column 'to' is missing")]
    [InlineData("ties.csv", ",ann,bbo\nann,,1\nbob,1,\n", "to: 'bbo' is not an id of actors.csv (did you mean 'bob'?)")]
    [InlineData("ties.csv", ",ann,bob\nann,,-1\nbob,1,\n", "weight: '-1' is out of range")]
    public void What_is_doubtful_is_refused(string file, string text, string says)
    {
        using var folder = Plain().With(file, text);
        Assert.Contains(folder.Faults(), fault => fault.Message.En.Contains(says, StringComparison.Ordinal));
    }

    [Fact]
    public void Two_names_of_one_table_are_refused()
    {
        using var folder = Plain().With("edges.csv", "from,to\nann,bob\n");
        Assert.Contains(folder.Faults(), fault => fault.Message.En.StartsWith("is the same table as ", StringComparison.Ordinal));
    }

    [Fact]
    public void No_name_stands_for_two_columns_of_one_table()
    {
        foreach (var columns in (CaseColumns[])[CaseColumns.Actors, CaseColumns.Domains, CaseColumns.Issues, CaseColumns.Ties, CaseColumns.Tables, CaseColumns.Memberships, CaseColumns.LongPairs, CaseColumns.WidePairs])
        {
            Assert.All(columns.All, column => Assert.Equal(column, ColumnNames.Of(column.ToUpperInvariant(), columns.All)));
            var names = ColumnNames.All.Where(one => columns.All.Contains(one.Column)).SelectMany(one => one.Names);
            Assert.Equal(names.Distinct(), names);
        }
    }

    private static TemporaryCase Plain() => new TemporaryCase().With("actors.csv", Actors).With("ties.csv", "from,to,weight\nann,bob,0.5\n")
        .With("positions.csv", "actor,water,wonen\nann,1,0.5\n").With("tables.csv", "id\nt\nu\n").With("memberships.csv", "actor,table\nann,t\nbob,t\ncid,u\n");
}
