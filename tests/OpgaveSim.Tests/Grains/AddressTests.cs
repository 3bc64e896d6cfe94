using System.Net;
using OpgaveSim.Grains;

namespace OpgaveSim.Tests.Grains;

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
    public void Without_a_silo_there_is_no_address() => Assert.Null(WorldAddress.SiloOf(Id("world", 0), []));

    private static GrainId Id(string type, long key) => GrainId.Create(GrainType.Create(type), GrainIdKeyExtensions.CreateIntegerKey(key, "session"));
}
