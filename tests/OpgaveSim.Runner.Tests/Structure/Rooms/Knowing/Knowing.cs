using OpgaveSim.Runner.Tests.Structure.Rooms.Known;

namespace OpgaveSim.Runner.Tests.Structure.Rooms.Knowing;

#pragma warning disable CA1812, CA1822, CA1823, CA1852, CS0169, CS0649, IDE0051, IDE0060, IDE0044 // they are read, never run

internal sealed class Stranger;

[AttributeUsage(AttributeTargets.All)]
internal sealed class MarkAttribute(object value) : Attribute
{
    public object Value => value;
}

internal sealed class ByArgumentOfMethod
{
    public object Get() => Array.Empty<KnownThing[]>();
}

internal sealed class ByArgumentOfType
{
    public List<Dictionary<int, KnownThing?[]>>? Get() => null;
}

internal sealed class ByAttribute
{
    public void Get([Known] int marked)
    {
    }
}

[Mark(new object[] { 1, typeof(List<KnownThing>) })]
internal sealed class ByAttributeValue;

internal sealed class ByBase : KnownThing;

internal sealed class ByCall
{
    public object Get() => KnownThing.Made();
}

internal sealed class ByCatch
{
    public int Get(int number)
    {
        try
        {
            return 1 / number;
        }
        catch (KnownException)
        {
            return 0;
        }
    }
}

internal sealed class ByConstraint<T>
    where T : IKnown;

internal sealed class ByField
{
    private KnownWord word;
}

internal sealed class ByIterator
{
    public IEnumerable<object> Get()
    {
        yield return KnownThing.Made();
    }
}

internal sealed class ByLambda
{
    public Func<int, object> Get(int number) => add => add + number > 0 ? KnownThing.Made() : "";
}

internal sealed class ByLocal
{
    public string Get(object[] things)
    {
        var word = default(KnownWord);
        return $"{things.Length}{word}";
    }
}

internal sealed class ByNested
{
    private sealed class Inner : IKnown;
}

internal sealed class ByParameter
{
    public void Get(ref KnownWord word)
    {
    }
}

internal sealed class ByReturn
{
    public IKnown? Get() => null;
}

internal sealed class ByTypeOf
{
    public Type Get() => typeof(IKnown);
}
