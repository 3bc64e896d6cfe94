using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.Extensions.DependencyInjection;
using Orleans.Serialization;

namespace OpgaveSim.Silo.Hosting;

/// <summary>
/// How values of the model travel between silos: as JSON, so that the model needs no attributes of Orleans. Numbers come back to
/// the bit. Inside a silo nothing is serialised: letters are immutable and pass by reference.
/// </summary>
public static class ModelSerialization
{
    /// <summary>Adds the serialisation of the model's values.</summary>
    public static IServiceCollection AddModelSerialization(this IServiceCollection services) =>
        services.AddSerializer(serializer => serializer.AddJsonSerializer(
            type => type.Namespace?.StartsWith("OpgaveSim.Model", StringComparison.Ordinal) == true && !type.IsEnum,
            new JsonSerializerOptions { NumberHandling = JsonNumberHandling.AllowNamedFloatingPointLiterals }));
}
