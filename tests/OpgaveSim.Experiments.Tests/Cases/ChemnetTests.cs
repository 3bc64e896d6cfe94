using OpgaveSim.Experiments.Cases;
using OpgaveSim.Model.Parameters;
using OpgaveSim.Model.World;
using OpgaveSim.Testing;

namespace OpgaveSim.Experiments.Tests.Cases;

/// <summary>The published policy network with its oddities.</summary>
public sealed class ChemnetTests
{
    private static readonly Lazy<CaseWorld> Chemnet =
        new(() => CaseReader.Read(SharedData.PathOf("chemnet"), new CaseAssumptions(), 8));

    [SharedDataFact("chemnet")]
    public void Actors()
    {
        var world = Chemnet.Value;
        Assert.Equal(30, world.ActorIds.Count);
        Assert.Equal(["gov", "ig", "io", "par", "sci"], world.Kinds);
        Assert.Equal([11, 7, 3, 3, 6], Enumerable.Range(0, 5).Select(kind => world.Kind.Count(of => of == kind)));
        Assert.Equal(("BMA", "CEF"), (world.ActorIds[0], world.ActorNames[29]));
        Assert.All(world.Home, home => Assert.Equal(-1, home));
    }

    [SharedDataFact("chemnet")]
    public void IssuesAreDomainsAndPositionsInterests()
    {
        var world = Chemnet.Value;
        Assert.Equal(["Selfregulation", "Bigsolution", "Notification", "Premanufacturing", "Newsubstances", "Levelplan"], world.DomainIds);
        Assert.Null(world.Issues);
        Assert.Equal(180, world.Interests.Count);
        Assert.Equal(21, Enumerable.Range(0, 30).Count(actor => world.Interests[actor * 6 + 5] == 1));
        string[] zero = [.. world.ActorIds.Where((_, actor) => world.Interests.Skip(actor * 6).Take(6).All(value => value == 0))];
        Assert.Equal(["BAM", "BGC", "GDC"], zero);
        Assert.Equal(19, Enumerable.Range(0, 30).Select(actor => string.Join(' ', world.Interests.Skip(actor * 6).Take(6))).Distinct().Count());
    }

    [SharedDataFact("chemnet")]
    public void TiesAreMerged()
    {
        var ties = Chemnet.Value.Ties!;
        Assert.Equal(328, ties.Count);
        Assert.All(ties, tie => Assert.True(tie.A < tie.B && tie.Strength == 1));
        Assert.Equal(ties, ties.OrderBy(tie => tie.A).ThenBy(tie => tie.B));
    }

    [SharedDataFact("chemnet")]
    public void Tables()
    {
        var tables = Chemnet.Value.Tables;
        Assert.Equal(20, tables.Count);
        Assert.Equal(180, tables.Sum(table => table.Members.Count));
        Assert.Equal((4, 16), (tables.Min(table => table.Members.Count), tables.Max(table => table.Members.Count)));
        Assert.Equal(tables.Single(table => table.Id == "AC_NS").Members, tables.Single(table => table.Id == "CC_OS").Members);
        Assert.Equal("AC NS", tables.Single(table => table.Id == "AC_NS").Name);
        Assert.Equal(30, tables.SelectMany(table => table.Members).Distinct().Count());
    }

    [SharedDataFact("chemnet")]
    public void Assumptions() => Assert.Equal(
        [
            "6 rows of issues.csv taken as domains, because there is no domains.csv; the issues to work on are generated over them.",
            "Home not given: the domain of the largest position, by a keyed draw among equal ones.",
            "Tier not given: local.",
            "No actor can hold a mandate: none of the kinds (gov, ig, io, par, sci) is among those of world.assume.public (public).",
            "Willingness not given: drawn as in a generated world.",
            "Skill not given: drawn as in a generated world.",
            "Capacity not given: that of the world's parameters.",
            "3 actors with positions that are all zero, and so without interests: BAM, BGC, GDC.",
            "Competence not given: generated from home domain as in a generated world.",
            "14 self-ties dropped.",
            "1062 parallel ties merged into 328 pairs: the strongest tie counts, in both directions.",
        ], Chemnet.Value.Assumptions.English());

    [SharedDataFact("chemnet")]
    public void GovernmentCanHoldMandatesWhereTheExperimentSaysSo()
    {
        var world = CaseReader.Read(SharedData.PathOf("chemnet"), new CaseAssumptions { Public = ["gov"] });
        Assert.Contains("11 actors of a kind that can hold a mandate, with none given: a mandate in the home domain, and for national actors also in the next one.", world.Assumptions.English());
    }
}
