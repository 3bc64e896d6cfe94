using System.Reflection;
using OpgaveSim.Model.Formation;
using OpgaveSim.Model.Formation.Strategies;

namespace OpgaveSim.Silo.Tests.Serialization;

/// <summary>Makes values of any type of the model with every property filled, or with as little as the type allows.</summary>
/// <param name="isFull">Whether everything is there: no two numbers alike, and among them those that are lost easily. Else null and empty.</param>
internal sealed class Maker(bool isFull)
{
    private static readonly double[] Delicate =
        [double.NaN, double.PositiveInfinity, double.NegativeInfinity, -0.0, double.Epsilon, BitConverter.UInt64BitsToDouble(0x7FF8_0000_0000_0BAD), 1.0 / 3];

    private static readonly int[] Far = [int.MinValue, int.MaxValue, -1, 0x7F, 0x80, 0x3FFF, 0x4000];

    private readonly NullabilityInfoContext nullability = new();
    private int made;

    /// <summary>A value of a type.</summary>
    public object? Make(Type type)
    {
        made++;
        return Nullable.GetUnderlyingType(type) is { } inner ? isFull ? Make(inner) : null
            : type == typeof(int) ? isFull ? made % 5 == 0 ? Far[made / 5 % Far.Length] : made : 0
            : type == typeof(double) ? isFull ? made % 3 == 0 ? Delicate[made / 3 % Delicate.Length] : made + 0.1 : 0.0
            : type == typeof(ulong) ? isFull ? ulong.MaxValue - (ulong)made : 0UL
            : type == typeof(bool) ? isFull
            : type == typeof(string) ? isFull ? $"text {made} é" : ""
            : type.IsEnum ? Enum.GetValues(type).GetValue(isFull ? Enum.GetValues(type).Length - 1 : 0)
            : type == typeof(StartRule) ? Logics.StartRules[isFull ? ^1 : 0]
            : type == typeof(InviteRule) ? Logics.InviteRules[isFull ? ^1 : 0]
            : type.IsArray ? Some(type.GetElementType()!)
            : type.IsGenericType ? OfGeneric(type)
            : OfParts(type);
    }

    private object OfGeneric(Type type)
    {
        var (kind, of) = (type.GetGenericTypeDefinition(), type.GetGenericArguments());
        return kind == typeof(IReadOnlyList<>) ? List(of[0])
            : kind == typeof(ReadOnlyMemory<>) ? isFull ? Activator.CreateInstance(type, Some(of[0]))! : Activator.CreateInstance(type)!
            : kind == typeof(IReadOnlyDictionary<,>) ? Dictionary(of)
            : OfParts(type);
    }

    private Array Some(Type of)
    {
        var some = Array.CreateInstance(of, isFull ? 3 : 0);
        for (var i = 0; i < some.Length; i++)
        {
            some.SetValue(Make(of), i);
        }

        return some;
    }

    /// <summary>A list that is no array.</summary>
    private object List(Type of) => Activator.CreateInstance(typeof(List<>).MakeGenericType(of), Some(of))!;

    private object Dictionary(Type[] of)
    {
        var made = Activator.CreateInstance(typeof(Dictionary<,>).MakeGenericType(of))!;
        for (var i = 0; i < (isFull ? 3 : 0); i++)
        {
            made.GetType().GetMethod("Add")!.Invoke(made, [Make(of[0]), i == 1 ? null : Make(of[1])]);
        }

        return made;
    }

    private object OfParts(Type type)
    {
        var constructor = type.GetConstructors().MaxBy(one => one.GetParameters().Length);
        var whole = constructor is null
            ? Activator.CreateInstance(type)!
            : constructor.Invoke([.. constructor.GetParameters().Select(part => Part(part.ParameterType, nullability.Create(part).WriteState))]);
        foreach (var property in type.GetProperties().Where(property => property.SetMethod is { IsPublic: true }))
        {
            property.SetValue(whole, Part(property.PropertyType, nullability.Create(property).WriteState));
        }

        return whole;
    }

    private object? Part(Type type, NullabilityState state) => !isFull && !type.IsValueType && state == NullabilityState.Nullable ? null : Make(type);
}
