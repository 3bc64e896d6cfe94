using System.Buffers.Text;
using OpgaveSim.Grains.Contracts;

namespace OpgaveSim.Grains.Addressing;

/// <summary>
/// How the grains of a world are addressed. A world is a place in a session (one start of the program): <c>(place, session)</c>.
/// Places are used again for run after run, so the activations of one run serve the next.
/// </summary>
public static class WorldAddress
{
    /// <summary>Grain type of actors.</summary>
    public const string ActorType = "actor";

    /// <summary>Grain type of tables.</summary>
    public const string TableType = "table";

    /// <summary>Name of the directory of actors and tables: there is none, their addresses are computed.</summary>
    public const string Directory = "computed";

    private static readonly GrainType Actors = GrainType.Create(ActorType);
    private static readonly GrainType Tables = GrainType.Create(TableType);

    /// <summary>Districts that a world can have.</summary>
    public const int MostDistricts = 1024;

    /// <summary>Added to a place: all grains of its worlds are on one silo, rather than spread by district. Places are fewer than this.</summary>
    public const int Together = 1 << 20;

    /// <summary>The world grain of a place.</summary>
    public static IWorldGrain World(this IGrainFactory grains, string session, int place) =>
        grains.GetGrain<IWorldGrain>((long)place * MostDistricts, session);

    /// <summary>The world grain of a place, as one that is watched.</summary>
    public static ILiveWorldGrain LiveWorld(this IGrainFactory grains, string session, int place) =>
        grains.GetGrain<ILiveWorldGrain>((long)place * MostDistricts, session);

    /// <summary>A district grain of a place.</summary>
    public static IDistrictGrain District(this IGrainFactory grains, string session, int place, int district) =>
        grains.GetGrain<IDistrictGrain>((long)place * MostDistricts + district, session);

    /// <summary>An actor grain of a place.</summary>
    public static IActorGrain Actor(this IGrainFactory grains, string session, int place, int actor) =>
        grains.GetGrain<IActorGrain>(((long)place << 32) | (uint)actor, session);

    /// <summary>A table grain of a place: rooms are used again for table after table.</summary>
    public static ITableGrain Table(this IGrainFactory grains, string session, int place, int district, int room) =>
        grains.GetGrain<ITableGrain>(((long)place * MostDistricts + district << 32) | (uint)room, session);

    /// <summary>The classroom of a session.</summary>
    public static IRoomGrain Room(this IGrainFactory grains, string session) => grains.GetGrain<IRoomGrain>(session);

    /// <summary>Whether grains of a type are actors or tables, whose addresses are computed and stand in no directory.</summary>
    public static bool IsComputed(GrainType type) => type == Actors || type == Tables;

    /// <summary>The place in the key of a world or district grain.</summary>
    public static int PlaceOfDistrict(long key) => (int)(key / MostDistricts);

    /// <summary>The district in the key of a district grain.</summary>
    public static int DistrictOfKey(long key) => (int)(key % MostDistricts);

    /// <summary>The place in the key of an actor grain.</summary>
    public static int PlaceOfActor(long key) => (int)(key >> 32);

    /// <summary>The actor in the key of an actor grain.</summary>
    public static int ActorOfKey(long key) => (int)(uint)key;

    /// <summary>
    /// The silo of a grain of a world: silo (place + district) modulo their number, where actor a belongs to district a modulo the
    /// number of districts. As that is a multiple of the number of silos, place + a leads to the same silo whatever it is. In a place
    /// that is kept <see cref="Together"/> it is silo place modulo their number for all.
    /// </summary>
    /// <param name="grain">A world, district, actor or table.</param>
    /// <param name="silos">The silos, by address, or something that stands for each.</param>
    /// <returns>Null when there is no silo.</returns>
    public static TSilo? SiloOf<TSilo>(GrainId grain, TSilo[] silos)
        where TSilo : class
    {
        if (silos.Length < 2)
        {
            return silos.Length == 0 ? null : silos[0];
        }

        // every letter asks: the number is read where it stands, as Orleans would make a string of the session beside it
        var key = Utf8Parser.TryParse(grain.Key.AsSpan(), out long number, out _, 'X') ? number : 0;
        return silos[(grain.Type == Actors ? Turn(PlaceOfActor(key), ActorOfKey(key))
            : grain.Type == Tables ? DistrictTurn(key >> 32)
            : DistrictTurn(key)) % silos.Length];
    }

    private static long DistrictTurn(long key) => Turn(PlaceOfDistrict(key), DistrictOfKey(key));

    private static long Turn(int place, long part) => (place & Together) != 0 ? place ^ Together : place + part;
}
