using OpgaveSim.Model.Parameters;
using OpgaveSim.Model.World;
using OpgaveSim.Testing;

namespace OpgaveSim.Experiments.Tests.Cases;

/// <summary>Small cases, worked by hand.</summary>
public sealed class CaseReaderTests
{
    private const string FourActors = "id,kind\na,public\nb,civic\nc,civic\nd,private\n";

    [Fact]
    public void WhatIsNotGiven()
    {
        using var folder = new TemporaryCase();
        var world = folder.Read();
        Assert.Equal(["ann", "bob"], world.ActorNames);
        Assert.Equal(["water", "wonen"], world.DomainNames);
        Assert.Equal(["civic", "public"], world.Kinds);
        Assert.Equal([1, 0], world.Kind);
        Assert.Equal([-1, -1], world.Home);
        Assert.Equal([-1, -1], world.Tier);
        Assert.Equal([null, null], world.Mandate);
        Assert.All(world.Interests, value => Assert.True(double.IsNaN(value)));
        Assert.All(world.Competence, value => Assert.True(double.IsNaN(value)));
        Assert.All(world.Willingness.Concat(world.Skill), value => Assert.True(double.IsNaN(value)));
        Assert.Equal([0, 0], world.Capacity);
        Assert.Null(world.Ties);
        Assert.Null(world.Issues);
        Assert.Empty(world.Tables);
        Assert.Equal(
        [
            "Name not given: the id stands in for it.",
            "Home not given: the domain of the largest position, by a keyed draw among equal ones.",
            "Tier not given: local.",
            "1 actor of a kind that can hold a mandate, with none given: a mandate in the home domain, and for national actors also in the next one.",
            "Willingness not given: drawn as in a generated world.",
            "Skill not given: drawn as in a generated world.",
            "Capacity not given: that of the world's parameters.",
            "Issues not given: generated over the domains.",
            "Positions not given: interests generated from home domain and kind, as in a generated world.",
            "Competence not given: generated from home domain as in a generated world.",
            "Ties not given: generated as in a generated world.",
        ], world.Assumptions.English());
    }

    [Fact]
    public void AttributesOfActors()
    {
        using var folder = new TemporaryCase().With("actors.csv",
            "id,name,kind,home,tier,mandate,willingness,skill,capacity\n" +
            "a,\"A, \"\"the\"\" first\",public,wonen,Landelijk,water|wonen,0.5,1,2\n" +
            "b,,public,,regionaal,-,,.25,\n" +
            "c,C,civic,water,lokaal,water,1e-1,0,1000\n");
        var world = folder.Read();
        Assert.Equal(["A, \"the\" first", "b", "C"], world.ActorNames);
        Assert.Equal([1, -1, 0], world.Home);
        Assert.Equal([2, 1, 0], world.Tier);
        Assert.Equal([0b11, 0, null], world.Mandate);
        Assert.Equal([0.5, double.NaN, 0.1], world.Willingness);
        Assert.Equal([1, 0.25, 0], world.Skill);
        Assert.Equal([2, 0, 1000], world.Capacity);
        Assert.Contains("Name not given for 1 of 3 actors: the id stands in for it.", world.Assumptions.English());
        Assert.Contains("1 mandate dropped, of kinds that are not among those of world.assume.public (public): c.", world.Assumptions.English());
    }

    [Fact]
    public void NobodyCanHoldAMandate()
    {
        using var folder = new TemporaryCase();
        var world = folder.Read(new CaseAssumptions { Public = ["gov"] });
        Assert.Contains("No actor can hold a mandate: none of the kinds (civic, public) is among those of world.assume.public (gov).", world.Assumptions.English());
        Assert.DoesNotContain(world.Assumptions.English(), sentence => sentence.Contains("mandated in", StringComparison.Ordinal));
    }

    /// <summary>An experiment that assumes it of one is refused (ScenarioChecks); the case itself has nothing to say of it.</summary>
    [Fact]
    public void AKindThatNobodyHas()
    {
        using var folder = new TemporaryCase();
        Assert.DoesNotContain(folder.Read(new CaseAssumptions { Public = ["public", "gov"] }).Assumptions.English(), sentence => sentence.Contains("gov", StringComparison.Ordinal));
    }

    [Fact]
    public void MandateInDomainsWithSpaces()
    {
        using var folder = new TemporaryCase()
            .With("domains.csv", "id\nstad\nland\nstad en land\n")
            .With("actors.csv", "id,kind,mandate\na,public,stad en land\nb,public,stad en land|land\nc,public,stad  land\n");
        Assert.Equal([0b100, 0b110, 0b011], folder.Read().Mandate);
    }

    [Fact]
    public void TiesAreMergedScaledAndOrdered()
    {
        using var folder = new TemporaryCase().With("actors.csv", FourActors).With("ties.csv",
            "from,to,kind,weight,directed\nd,a,x,2,1\na,d,y,4,1\nb,b,x,9,1\nc,b,x,,0\nb,c,x,0.5,0\n");
        var world = folder.Read();
        Assert.Equal([new CaseTie(0, 3, 1), new CaseTie(1, 2, 0.25)], world.Ties);
        Assert.Contains("1 self-tie dropped.", world.Assumptions.English());
        Assert.Contains("4 parallel ties merged into 2 pairs: the strongest tie counts, in both directions.", world.Assumptions.English());
        Assert.Contains("Weights of ties above 1: all divided by the largest, 4.", world.Assumptions.English());
    }

    [Fact]
    public void TiesUpToOneKeepTheirWeight()
    {
        using var folder = new TemporaryCase().With("ties.csv", "from,to,weight\nann,bob,0.3\n");
        Assert.Equal([new CaseTie(0, 1, 0.3)], folder.Read().Ties);
    }

    [Fact]
    public void NoTiesIsNotUnknownTies()
    {
        using var folder = new TemporaryCase().With("ties.csv", "from,to\n");
        var world = folder.Read();
        Assert.Equal([], world.Ties);
        Assert.Contains("ties.csv has no ties between two actors: nobody is tied at the start.", world.Assumptions.English());
    }

    [Theory]
    [InlineData("actor,domain,value\nbob,wonen,-0.5\nann,water,1\n")]
    [InlineData("actor,issue,value\nbob,wonen,-0.5\nann,water,1\n")]
    [InlineData("actor,wonen,water\nann,,1\nbob,-0.5,\n")]
    [InlineData("actor;water;wonen;note\nann;1;;\"x\ny\"\nbob;;-0,5;\n")]
    public void PositionsLongOrWide(string positions)
    {
        using var folder = new TemporaryCase().With("positions.csv", positions);
        var world = folder.Read();
        Assert.Equal([1, 0, 0, -0.5], world.Interests);
        Assert.Contains("2 positions of 4 not given: 0.", world.Assumptions.English());
    }

    [Fact]
    public void MinusZeroIsZero()
    {
        using var folder = new TemporaryCase().With("positions.csv", "actor,water,wonen\nann,-0,-0.0\nbob,1,1\n");
        var world = folder.Read();
        Assert.False(double.IsNegative(world.Interests[0]));
        Assert.Contains("1 actor with positions that are all zero, and so without interests: ann.", world.Assumptions.English());
    }

    [Fact]
    public void CompetenceIsZeroWhereAnActorHasOthersAndElseUnknown()
    {
        using var folder = new TemporaryCase().With("competences.csv", "actor,domain,value\nann,water,0.5\n");
        var world = folder.Read();
        Assert.Equal([0.5, 0, double.NaN, double.NaN], world.Competence);
        Assert.Contains("1 competence not given of actors that have others: 0.", world.Assumptions.English());
        Assert.Contains("Competence not given for 1 of 2 actors: generated from home domain as in a generated world (bob).", world.Assumptions.English());
    }

    [Fact]
    public void IssuesWithRequirements()
    {
        using var folder = new TemporaryCase().With("issues.csv", "id,name,round,wonen,water\nx,X,3,1,3\ny,,0,,1\n");
        var world = folder.Read();
        Assert.Equal(("x", "X", 3), (world.Issues![0].Id, world.Issues[0].Name, world.Issues[0].Round));
        Assert.Equal([0.75, 0.25], world.Issues[0].Requirement);
        Assert.Equal(("y", "y", 0), (world.Issues[1].Id, world.Issues[1].Name, world.Issues[1].Round));
        Assert.Equal([1, 0], world.Issues[1].Requirement);
        Assert.Contains("1 issue with weights that did not sum to 1: scaled.", world.Assumptions.English());
    }

    [Fact]
    public void IssuesWithoutRounds()
    {
        using var folder = new TemporaryCase().With("issues.csv", "id,water\nx,1\n");
        var world = folder.Read();
        Assert.Equal(-1, world.Issues![0].Round);
        Assert.Contains("Round not given for issues: they arrive at the world's rate, and the list is repeated.", world.Assumptions.English());
    }

    [Fact]
    public void WithoutDomainsIssuesAreDomains()
    {
        using var folder = new TemporaryCase().Without("domains.csv").With("issues.csv", "id,name\nx,X\ny,\n")
            .With("positions.csv", "actor,issue,value\nann,y,1\n").With("tables.csv", "id,issue\nt,y\n").With("memberships.csv", "actor,table\n");
        var world = folder.Read();
        Assert.Equal(["x", "y"], world.DomainIds);
        Assert.Equal(["X", "y"], world.DomainNames);
        Assert.Null(world.Issues);
        Assert.Equal([0, 1, 0, 0], world.Interests);
        Assert.Equal("y", world.Tables[0].Issue);
        Assert.Contains("2 rows of issues.csv taken as domains, because there is no domains.csv; the issues to work on are generated over them.", world.Assumptions.English());
    }

    [Fact]
    public void Tables()
    {
        using var folder = new TemporaryCase().With("issues.csv", "id,water\nx,1\n")
            .With("tables.csv", "id,name,size,issue,parent\nt,T,3,x,\nu,,0,,t\nv,V,,,\n")
            .With("memberships.csv", "actor,table,rank\nbob,t,1\nann,t,2\nbob,v,\nann,v,\n");
        var world = folder.Read();
        Assert.Equal(["t", "u", "v"], world.Tables.Select(table => table.Id));
        Assert.Equal(["T", "u", "V"], world.Tables.Select(table => table.Name));
        Assert.Equal(["x", null, null], world.Tables.Select(table => table.Issue));
        Assert.Equal([0, 1], world.Tables[0].Members);
        Assert.Empty(world.Tables[1].Members);
        Assert.Equal([0, 1], world.Tables[2].Members);
        Assert.Contains("Table t has size 3 in tables.csv and 2 members in memberships.csv: the members count.", world.Assumptions.English());
        Assert.Contains("1 table without members: u.", world.Assumptions.English());
    }

    [Fact]
    public void IdsCanBeAnything()
    {
        using var folder = new TemporaryCase()
            .With("actors.csv", "id,kind\n=1+1,public\n\"a,b\nc\",civic\n<b>&amp;,civic\nANN,civic\n")
            .With("ties.csv", "from,to\n\"a,b\r\nc\",=1+1\n");
        var world = folder.Read();
        Assert.Equal(["=1+1", "a,b c", "<b>&amp;", "ANN"], world.ActorIds);
        Assert.Contains("actors.csv has text over several lines, first 'a,b c' (line 3): read as one line.", world.Assumptions.English());
        Assert.Equal([new CaseTie(0, 1, 1)], world.Ties);
    }

    [Fact]
    public void PointBeforeThreeDigitsIsADecimalWhereThousandsCannotBe()
    {
        using var folder = new TemporaryCase()
            .With("positions.csv", "actor;water\nann;1.000\nbob;0.125\n").With("ties.csv", "from,to,weight\nann,bob,1.250\n");
        var world = folder.Read();
        Assert.Equal([1, 0, 0.125, 0], world.Interests);
        Assert.Contains("Weights of ties above 1: all divided by the largest, 1.25.", world.Assumptions.English());
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(65)]
    public void NumberOfDomainsThatNoCaseCanHave(int maxDomains)
    {
        using var folder = new TemporaryCase();
        Assert.Throws<ArgumentOutOfRangeException>(() => folder.Read(maxDomains: maxDomains));
    }
}
