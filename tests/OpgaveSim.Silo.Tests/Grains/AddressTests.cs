using System.Net;
using OpgaveSim.Grains.Addressing;

namespace OpgaveSim.Silo.Tests.Grains;

public class AddressTests
{
    private static readonly SiloAddress[] Silos =
        [.. Enumerable.Range(1, 3).Select(i => SiloAddress.New(new IPEndPoint(IPAddress.Loopback, 1000 + i), i)).Order()];

    [Theory]
    [InlineData(3)]
    [InlineData(12)]
    public void An_actor_and_a_table_live_on_the_silo_of_their_district(int districts)
    {
        for (var place = 0; place < 5; place++)
        {
            for (var actor = 0; actor < 50; actor++)
            {
                var district = actor % districts;
                var home = WorldAddress.SiloOf(Id("world-district", (long)place * WorldAddress.MostDistricts + district), Silos);
                Assert.Equal(home, WorldAddress.SiloOf(Id(WorldAddress.ActorType, ((long)place << 32) | (uint)actor), Silos));
                var room = ((long)place * WorldAddress.MostDistricts + district << 32) | 5;
                Assert.Equal(home, WorldAddress.SiloOf(Id(WorldAddress.TableType, room), Silos));
            }
        }
    }

    [Fact]
    public void A_place_that_is_kept_together_is_on_one_silo_and_such_places_are_spread_evenly()
    {
        var homes = new List<SiloAddress?>();
        for (var place = 0; place < 6; place++)
        {
            var at = (long)place | WorldAddress.Together;
            var home = WorldAddress.SiloOf(Id("world", at * WorldAddress.MostDistricts), Silos);
            homes.Add(home);
            for (var part = 0; part < 8; part++)
            {
                Assert.Equal(home, WorldAddress.SiloOf(Id("world-district", at * WorldAddress.MostDistricts + part), Silos));
                Assert.Equal(home, WorldAddress.SiloOf(Id(WorldAddress.ActorType, (at << 32) | (uint)part), Silos));
                Assert.Equal(home, WorldAddress.SiloOf(Id(WorldAddress.TableType, (at * WorldAddress.MostDistricts + part << 32) | 5), Silos));
            }
        }

        Assert.All(homes.GroupBy(home => home), group => Assert.Equal(2, group.Count()));
    }

    [Fact]
    public void Without_a_silo_there_is_no_address() => Assert.Null(WorldAddress.SiloOf<SiloAddress>(Id("world", 0), []));

    private static GrainId Id(string type, long key) => GrainId.Create(GrainType.Create(type), GrainIdKeyExtensions.CreateIntegerKey(key, "session"));
}
