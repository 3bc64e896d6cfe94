using System.Text;
using OpgaveSim.Experiments.Cases;
using OpgaveSim.Model.Parameters;
using OpgaveSim.Model.World;
using OpgaveSim.Testing;

namespace OpgaveSim.Experiments.Tests.Cases;

/// <summary>The fictional energy region of the experiments, as it is and as a Dutch Excel would save it.</summary>
public sealed class RegionalEnergyTests
{
    private static readonly string Folder = Path.Combine(SharedData.Repository, "experiments", "regional-energy", "case");

    private static readonly Lazy<CaseWorld> Region = new(() => CaseReader.Read(Folder, new CaseAssumptions(), 8));

    [Fact]
    public void Size()
    {
        var world = Region.Value;
        Assert.Equal((61, 8, 12, 4), (world.ActorIds.Count, world.DomainIds.Count, world.Issues!.Count, world.Tables.Count));
        Assert.Equal(["civic", "private", "public"], world.Kinds);
        Assert.Equal([18, 22, 21], Enumerable.Range(0, 3).Select(kind => world.Kind.Count(of => of == kind)));
        Assert.Equal(189, world.Ties!.Count);
    }

    [Fact]
    public void EverythingIsGiven()
    {
        var world = Region.Value;
        Assert.Equal(
        [
            "Round not given for issues: they arrive at the world's rate, and the list is repeated.",
            "189 pairs of actors tied, taken as symmetric.",
        ], world.Assumptions.English());
        Assert.DoesNotContain(-1, world.Home.Concat(world.Tier));
        Assert.DoesNotContain(world.Competence.Concat(world.Willingness).Concat(world.Skill), double.IsNaN);
        Assert.All(world.Capacity, capacity => Assert.InRange(capacity, 1, 8));
        Assert.All(Enumerable.Range(0, 61), actor => Assert.Equal(world.Kinds[world.Kind[actor]] == "public", world.Mandate[actor] is not null));
    }

    [Fact]
    public void EveryDomainIsAHomeAndHasAMandateAndAnOpponent()
    {
        var world = Region.Value;
        Assert.All(Enumerable.Range(0, 8), domain =>
        {
            Assert.Contains(domain, world.Home);
            Assert.Contains(world.Mandate, mandate => mandate is { } bits && (bits >> domain & 1) == 1);
            Assert.Contains(Enumerable.Range(0, 61), actor => world.Interests[actor * 8 + domain] < 0);
            Assert.Contains(Enumerable.Range(0, 61), actor => world.Competence[actor * 8 + domain] >= 0.9);
        });
    }

    [Fact]
    public void IssuesTakeThreeToFiveDomains() => Assert.All(Region.Value.Issues!, issue =>
    {
        Assert.InRange(issue.Requirement.Count(weight => weight > 0), 3, 5);
        Assert.Equal(1, issue.Requirement.Sum(), 12);
    });

    [Fact]
    public void FilesAreUtf8WithCommas() => Assert.All(Directory.GetFiles(Folder), file =>
    {
        var text = new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(File.ReadAllBytes(file));
        Assert.DoesNotContain('\r', text);
        Assert.DoesNotContain('\uFEFF', text);
        Assert.Contains(',', text.Split('\n')[0]);
    });

    [Fact]
    public void SavedByADutchExcelAsCsvUtf8ItIsTheSame()
    {
        using var folder = Rewritten(unicode: true);
        Assert.Equal(CaseJson.Of(Region.Value), CaseJson.Of(folder.Read(maxDomains: 8)));
    }

    [Fact]
    public void SavedByADutchExcelAsCsvItIsTheSameAndTheEncodingIsSaid()
    {
        using var folder = Rewritten(unicode: false);
        var world = folder.Read(maxDomains: 8);
        Assert.Equal("actors.csv is not UTF-8: read as Windows-1252, as in 'Energiecoöperatie Rietstroom' (line 45); if that is not how it is spelt, save the file as 'CSV UTF-8'.", Assert.Single(world.Assumptions.English().Except(Region.Value.Assumptions.English())));
        Assert.Equal(CaseJson.Of(Region.Value), CaseJson.Of(world with { Assumptions = Region.Value.Assumptions }));
    }

    [Fact]
    public void TheDutchFilesDifferAsTheyShould()
    {
        var bytes = DutchExcel.Rewrite(File.ReadAllBytes(Path.Combine(Folder, "actors.csv")), unicode: false);
        var text = Encoding.Latin1.GetString(bytes);
        Assert.Contains("Energiecoöperatie Rietstroom;civic;grid;local;;0,88;0,68;3\r\n", text, StringComparison.Ordinal);
        Assert.Contains("\"Recreatieondernemers Rietmeer; plas en oever\"", text, StringComparison.Ordinal);
    }

    private static TemporaryCase Rewritten(bool unicode)
    {
        var folder = new TemporaryCase();
        foreach (var file in Directory.GetFiles(Folder))
        {
            folder.With(Path.GetFileName(file), DutchExcel.Rewrite(File.ReadAllBytes(file), unicode));
        }

        return folder;
    }
}
