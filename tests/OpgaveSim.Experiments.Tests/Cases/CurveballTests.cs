using CsCheck;
using OpgaveSim.Analysis.NullModels;
using OpgaveSim.Experiments.Cases;
using OpgaveSim.Model.Diversity;
using OpgaveSim.Model.Networks;
using OpgaveSim.Model.Parameters;
using OpgaveSim.Model.Randomness;
using OpgaveSim.Model.World;
using OpgaveSim.Testing;

namespace OpgaveSim.Experiments.Tests.Cases;

public class CurveballTests
{
    private static readonly KeyedDraws Draws = KeyedDraws.ForReplication(1, 0);

    [Fact]
    public void Every_draw_keeps_each_actors_number_of_tables_and_each_tables_size() =>
        Gen.Int[1, 12]
            .SelectMany(actors => Gen.Int[0, actors - 1].Array[0, 6].Array[1, 10].Select(tables => TwoModeNetwork.Of(actors, tables)))
            .Sample(observed =>
            {
                var chain = new Curveball(observed, Draws);
                for (var draw = 0; draw < 3; draw++)
                {
                    var random = chain.Next();
                    Assert.Equal(observed.Tables.Select(members => members.Length), random.Tables.Select(members => members.Length));
                    Assert.Equal(
                        observed.TablesByActor().Select(tables => tables.Length), random.TablesByActor().Select(tables => tables.Length));
                    Assert.All(random.Tables, members => Assert.Equal(members.Distinct().Order(), members));
                }
            });

    [Fact]
    public void All_networks_with_the_same_margins_are_as_likely()
    {
        // three actors, three tables, one seat each: six ways to seat them
        var chain = new Curveball(TwoModeNetwork.Of(3, [[0], [1], [2]]), Draws);
        var counts = Enumerable.Range(0, 6_000)
            .CountBy(_ => string.Concat(chain.Next().Tables.Select(members => members[0]))).ToArray();
        Assert.Equal(6, counts.Length);
        Assert.All(counts, way => Assert.InRange(way.Value, 880, 1_120));
    }

    [Fact]
    public void The_same_draws_give_the_same_chain()
    {
        var observed = TwoModeNetwork.Of(8, [[0, 1, 2, 3], [2, 3, 4], [5, 6, 7, 0], [1, 7]]);
        Curveball one = new(observed, Draws), same = new(observed, Draws), other = new(observed, KeyedDraws.ForReplication(2, 0));
        var first = one.Next().Tables;
        Assert.Equal(first, same.Next().Tables);
        Assert.NotEqual(first, other.Next().Tables);
        Assert.NotEqual(first, one.Next().Tables);
    }

    /// <summary>The chain of decision 91 is, draw by draw, the one of the plain computation: pool what only one has, sort what each takes.</summary>
    [Fact]
    public void The_chain_is_that_of_a_plain_computation() =>
        Gen.Int[2, 14]
            .SelectMany(actors => Gen.Int[0, actors - 1].Array[0, 9].Array[1, 14].Select(tables => TwoModeNetwork.Of(actors, tables)))
            .Sample(observed =>
            {
                var chain = new Curveball(observed, Draws);
                var tablesOf = observed.TablesByActor();
                for (uint draw = 0; draw < 4; draw++)
                {
                    for (uint trade = 0; trade < Curveball.TradesPerActor * tablesOf.Length; trade++)
                    {
                        PlainTrade(tablesOf, draw, trade);
                    }

                    Assert.Equal(tablesOf, chain.Next().TablesByActor());
                }
            });

    private static void PlainTrade(int[][] tablesOf, uint draw, uint trade)
    {
        var block = Draws.Block(Purpose.CurveballTrade, draw, trade);
        var one = KeyedDraws.ToBelow(block.Low, tablesOf.Length);
        var other = KeyedDraws.ToBelow(block.High, tablesOf.Length - 1) is var below && below < one ? below : below + 1;
        int[] shared = [.. tablesOf[one].Intersect(tablesOf[other])];
        int[] pool = [.. tablesOf[one].Union(tablesOf[other]).Except(shared).Order()];
        var order = DrawWithoutReplacement.All(Draws, Purpose.CurveballPick, draw, trade, pool.Length);
        int[] taken = [.. order.Take(tablesOf[one].Length - shared.Length).Select(pick => pool[pick])];
        tablesOf[one] = [.. shared.Concat(taken).Order()];
        tablesOf[other] = [.. shared.Concat(pool.Except(taken)).Order()];
    }

    [Fact]
    public void A_network_that_allows_no_other_stays_as_it_is()
    {
        var full = TwoModeNetwork.Of(3, [[0, 1, 2], [0, 1, 2], []]);
        Assert.Equal(full.Tables, new Curveball(full, Draws).Next().Tables);
        Assert.Empty(new Curveball(TwoModeNetwork.Of(0, []), Draws).Next().Tables);
        var test = Curveball.Test(full, network => network.Tables.Sum(members => members.Length), Draws, 9)!;
        Assert.Equal((6.0, 0.0, null, 1.0, 9), (test.Observed, test.Deviation, test.Z, test.P, test.Draws));
    }

    [Fact]
    public void What_has_no_value_is_not_tested()
    {
        var network = TwoModeNetwork.Of(3, [[0, 1]]);
        Assert.Null(Curveball.Test(network, _ => null, Draws, 9));
        var calls = 0;
        Assert.Null(Curveball.Test(network, _ => calls++ == 0 ? 1.0 : null, Draws, 9));
    }

    [SharedDataFact("chemnet")]
    public void The_published_tables_are_as_far_apart_in_position_as_chance_but_less_mixed_in_kind()
    {
        var chemnet = CaseReader.Read(SharedData.PathOf("chemnet"), new CaseAssumptions(), 8);
        var observed = TwoModeNetwork.Of(30, chemnet.Tables.Select(table => table.Members));
        double[] positions = [.. chemnet.Interests];
        var distance = Curveball.Test(observed, network => Mean(
            network, members => Separation.OfPoints(positions, 6, members) / Math.Sqrt(24)), Draws, 999)!;
        AssertTest(distance, 0.482, 0.486, 0.009);
        Assert.InRange(distance.P, 0.5, 1);

        var variety = Curveball.Test(observed, network => Mean(
            network, members => Blau.Of(Kinds(chemnet, members))), Draws, 999)!;
        AssertTest(variety, 0.499, 0.534, 0.013);
        Assert.InRange(variety.P, 0.001, 0.03);
    }

    private static void AssertTest(NullModelTest test, double observed, double mean, double deviation)
    {
        Assert.Equal(observed, test.Observed, 0.0005);
        Assert.Equal(mean, test.Mean, 0.0015);
        Assert.Equal(deviation, test.Deviation!.Value, 0.001);
        Assert.Equal((test.Observed - test.Mean) / test.Deviation.Value, test.Z!.Value, 1e-12);
        Assert.Equal(999, test.Draws);
    }

    private static double? Mean(TwoModeNetwork network, Func<int[], double?> ofTable) => network.Tables.Average(ofTable);

    private static double[] Kinds(CaseWorld world, int[] members) =>
        [.. world.Kinds.Select((_, kind) => (double)members.Count(member => world.Kind[member] == kind))];
}
