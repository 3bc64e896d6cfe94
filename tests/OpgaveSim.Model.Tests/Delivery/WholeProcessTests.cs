using System.Text.Json;
using System.Text.Json.Serialization;
using OpgaveSim.Model.Formation;
using OpgaveSim.Model.Parameters;
using OpgaveSim.Model.Records;
using OpgaveSim.Model.World;
using OpgaveSim.Testing;

namespace OpgaveSim.Model.Tests.Delivery;

/// <summary>Whole worlds in which agreements are carried out: nothing is lost on the way, and the boundaries do what they say.</summary>
public class WholeProcessTests
{
    private static readonly JsonSerializerOptions Json = new() { NumberHandling = JsonNumberHandling.AllowNamedFloatingPointLiterals };
    private static readonly WorldParameters World = new() { Actors = 60, IssuesPerRound = 1, Opposition = 0.4 };

    private static readonly TableParameters All = new()
    {
        Framing = 0.5, Roles = RoleSettling.Partners, Commitment = true, Realisation = 18, Ratify = true, Learning = 0.05, OrientationSpread = 0.2,
        OrientationDrift = 0.05, OpenCall = 8, Work = 4,
    };

    [Theory]
    [InlineData("interest", RoleSettling.Partners)]
    [InlineData("interest", RoleSettling.Convener)]
    [InlineData("mutual-gains", RoleSettling.None)]
    [InlineData("issue", RoleSettling.Convener)]
    public void Every_changed_choice_has_one_fate_and_what_is_realised_is_what_was_delivered(string logic, RoleSettling roles)
    {
        var setting = Setting(logic, All with { Roles = roles });
        var world = WorldBuilder.Build(setting.World);
        var fates = new Dictionary<ChoiceFate, int>();
        foreach (var table in Play.Run(world, setting).ClosedTables)
        {
            Assert.Equal(table.HasAgreed, table.Delivery is not null);
            if (table.Delivery is not { } delivery)
            {
                continue;
            }

            var changed = (delivery.Solution ^ world.StatusQuo) & world.Issue(table.Issue).ChoiceMask;
            Assert.Equal(Bits(changed), delivery.Choices.Select(choice => choice.Choice).Order());
            Assert.DoesNotContain(delivery.Choices, choice => choice.Fate == ChoiceFate.Open);
            Assert.Equal(1, Enum.GetValues<ChoiceFate>().Sum(delivery.Share), 1e-12);
            Assert.Equal(
                delivery.Choices.Where(choice => choice.Fate == ChoiceFate.Delivered).Select(choice => choice.Choice).Order(),
                Bits((table.Realised?.Solution ?? world.StatusQuo) ^ world.StatusQuo));
            Assert.Equal(table.Outcome == TableOutcome.Sunk, delivery.Share(ChoiceFate.Delivered) == 0);
            Assert.Equal(table.Closed - delivery.Agreed, delivery.Efforts.Count);
            Assert.InRange(delivery.Efforts.Count, 0, 18);
            Assert.All(delivery.Choices, choice => Assert.Equal(choice.Fate == ChoiceFate.Orphaned, choice.Owner < 0));
            Assert.All(delivery.Choices.Where(choice => choice.Owner >= 0).GroupBy(choice => choice.Owner), own =>
                Assert.True(roles == RoleSettling.None || own.Count() <= 4));
            foreach (var choice in delivery.Choices)
            {
                fates[choice.Fate] = fates.GetValueOrDefault(choice.Fate) + 1;
            }
        }

        Assert.True(fates.ContainsKey(ChoiceFate.Delivered) && fates.ContainsKey(ChoiceFate.Lapsed));
    }

    [Fact]
    public void All_free_riders_deliver_nothing()
    {
        var run = Play.Run(Setting("issue", new TableParameters { Realisation = 6, Commitment = true, FreeRiders = 1, Conditional = 0 }));
        var agreed = run.ClosedTables.Where(table => table.HasAgreed).ToArray();
        Assert.NotEmpty(agreed);
        Assert.All(agreed, table => Assert.Equal((TableOutcome.Sunk, 0.0, 6), (table.Outcome, table.Quality, table.Closed - table.Delivery!.Agreed)));
        Assert.All(agreed, table => Assert.Equal(1, table.Delivery!.Idle[^1]));
    }

    [Fact]
    public void One_month_is_enough_only_for_work_that_takes_one()
    {
        var hard = Play.Run(Setting("issue", new TableParameters { Realisation = 1, Work = 1.01 }));
        Assert.All(hard.ClosedTables.Where(table => table.HasAgreed), table => Assert.Equal(TableOutcome.Sunk, table.Outcome));
        var light = Play.Run(Setting("issue", new TableParameters { Realisation = 1, Work = 0 }));
        Assert.Contains(light.ClosedTables, table => table.HasAgreed);
        Assert.All(light.ClosedTables.Where(table => table.HasAgreed), table => Assert.Equal(0, table.Delivery!.Share(ChoiceFate.Lapsed)));
    }

    [Fact]
    public void Without_months_all_that_has_an_owner_is_delivered_at_agreement()
    {
        var run = Play.Run(Setting("issue", new TableParameters { Roles = RoleSettling.Convener, RoleLoad = 64 }));
        Assert.Contains(run.ClosedTables, table => table.HasAgreed);
        Assert.All(run.ClosedTables.Where(table => table.HasAgreed), table =>
            Assert.Equal((table.Closed, 1.0), (table.Delivery!.Agreed, table.Delivery.Share(ChoiceFate.Delivered) + table.Delivery.Share(ChoiceFate.Orphaned))));
    }

    [Fact]
    public void Where_all_who_lose_strike_no_owner_keeps_a_choice_that_it_loses_by()
    {
        var logic = Logics.Named("interest");
        var setting = Play.Setting(logic, World, new TableParameters { Ratify = true, Strike = 1, Rule = DecisionRule.Majority, Exit = null, Quorum = 0, Misunderstanding = 0 }, rounds: 24);
        var run = Play.Run(setting);
        Assert.Contains(run.ClosedTables, table => table.Delivery?.Share(ChoiceFate.Struck) > 0);
        Assert.All(run.ClosedTables.Where(table => table.Delivery is not null), table => Assert.All(
            table.Delivery!.Choices.Where(choice => choice.Owner >= 0).GroupBy(choice => choice.Owner),
            own => Assert.Single(own.Select(choice => choice.Fate).Distinct())));
    }

    [Fact]
    public void Owners_keep_their_seats_and_the_books_of_seats_stay_right()
    {
        // an actor that is convened or answers beyond its capacity throws, so a run to the end is the proof
        var run = Play.Run(Play.Setting(Logics.Named("issue"), World with { Capacity = 1, IssuesPerRound = 2 }, All, rounds: 24));
        Assert.True(run.Rounds[^1].Open == 0);
        Assert.Contains(run.ClosedTables, table => table.Closed > table.Delivery?.Agreed);
    }

    [Theory]
    [InlineData("kindred")]
    [InlineData("issue")]
    [InlineData("expert")]
    [InlineData("random")]
    public void If_all_actors_are_alike_the_logics_give_the_same_with_every_phase_on(string name)
    {
        var source = new WorldSource(5, 0, 20, new WorldParameters { Actors = 80, IssuesPerRound = 1 }, Course.SymmetryTests.Alike(80));
        RunRecord Of(string logic) => Play.Run(Play.Setting(
            Logics.Named(logic) with { Answer = 0.5, Deliberate = 0.5, Start = Model.Formation.Strategies.StartRule.Random, StartMix = 0 }, table: All) with { World = source });
        var interest = Of("interest");
        Assert.Contains(interest.ClosedTables, table => table.Delivery is not null);
        Assert.Equal(JsonSerializer.Serialize(interest, Json), JsonSerializer.Serialize(Of(name), Json));
    }

    [Fact]
    public void What_is_off_has_no_value_and_each_phase_alone_changes_something()
    {
        var off = Play.Run(Setting("issue", new TableParameters()));
        Assert.All(Model.Measures.MeasureCatalogue.InRun.Where(measure => measure.IsOfPhase), measure => Assert.Null(off.Measures[measure.Id]));
        var plain = JsonSerializer.Serialize(off, Json);
        foreach (var one in (TableParameters[])
            [
                new() { Framing = 0.5 }, new() { Roles = RoleSettling.Convener }, new() { Roles = RoleSettling.Partners }, new() { Realisation = 12 },
                new() { Ratify = true }, new() { Learning = 0.1 }, new() { OrientationSpread = 0.2 }, new() { OrientationDrift = 0.1 }, new() { OpenCall = 8 },
            ])
        {
            Assert.NotEqual(plain, JsonSerializer.Serialize(Play.Run(Setting("issue", one)), Json));
        }

        Assert.Equal(plain, JsonSerializer.Serialize(Play.Run(Setting("issue", new TableParameters { Commitment = true, Pledge = 1, Work = 1 })), Json));
    }

    [Fact]
    public void With_an_open_call_some_members_come_unasked_and_learners_end_more_skilled()
    {
        var run = Play.Run(Setting("issue", All));
        Assert.Contains(run.ClosedTables, table => table.Unasked > 0);
        Assert.All(run.ClosedTables, table => Assert.InRange(table.Unasked!.Value, 0, table.Members.Count - 1));
        Assert.True(run.Measures["skill-spread"] > 0);
        Assert.InRange(run.Measures["orientation-at-end"]!.Value, 0, 1);
    }

    private static RunSetting Setting(string logic, TableParameters table) => Play.Setting(Logics.Named(logic), World, table, rounds: 24);

    private static IEnumerable<int> Bits(ulong bits) => Enumerable.Range(0, 64).Where(bit => (bits >> bit & 1) != 0);
}
