using OpgaveSim.Experiments.Cases;
using OpgaveSim.Experiments.Input;
using OpgaveSim.Model.Parameters;
using OpgaveSim.Testing;

namespace OpgaveSim.Experiments.Tests.Cases;

/// <summary>A published case of tables alone: it can be measured, and not simulated.</summary>
public sealed class CongressTests
{
    [SharedDataFact("us_congress_119")]
    public void ItCanBeMeasured()
    {
        var world = CaseReader.ReadToMeasure(SharedData.PathOf("us_congress_119"), new CaseAssumptions());
        Assert.Equal((537, 230), (world.ActorIds.Count, world.Tables.Count));
        Assert.Equal(3879, world.Tables.Sum(table => table.Members.Count));
        Assert.Equal(9, 537 - world.Tables.SelectMany(table => table.Members).Distinct().Count());
        Assert.Empty(world.DomainIds);
        Assert.Contains("2 tables without members: SSCM39, SSJU27.", world.Assumptions.English());
    }

    [SharedDataFact("us_congress_119")]
    public void ItCannotBeSimulated()
    {
        var e = Assert.Throws<FaultsException>(() => CaseReader.Read(SharedData.PathOf("us_congress_119"), new CaseAssumptions()));
        Assert.Contains("is missing, and so is issues.csv", Assert.Single(e.Faults).Message.En, StringComparison.Ordinal);
    }

    [Fact]
    public void WithoutTablesThereIsNothingToMeasure()
    {
        using var folder = new TemporaryCase();
        var e = Assert.Throws<FaultsException>(() => CaseReader.ReadToMeasure(folder.Folder, new CaseAssumptions()));
        Assert.Equal(["memberships.csv"], e.Faults.Select(fault => Path.GetFileName(fault.File)));
    }
}
