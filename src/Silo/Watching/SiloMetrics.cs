using Microsoft.Extensions.DependencyInjection;
using OpenTelemetry.Exporter;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpgaveSim.Grains;
using OpgaveSim.Silo.Stores;

namespace OpgaveSim.Silo.Watching;

/// <summary>Sends what a silo counts to a collector of OpenTelemetry.</summary>
internal static class SiloMetrics
{
    private const string OfOrleans = "Microsoft.Orleans";

    /// <summary>Sends Orleans' meters, the runtime's and the program's own, by OTLP over gRPC; over HTTP where the address has a path.</summary>
    public static void Send(ISiloBuilder silo, Uri to) => silo.Services.AddOpenTelemetry()
        .ConfigureResource(resource => resource.AddService("opgavesim", serviceVersion: ProgramVersion.Text))
        .WithMetrics(metrics => metrics.AddMeter(OfOrleans, WorldMeter.Name).AddRuntimeInstrumentation().AddOtlpExporter(otlp =>
        {
            otlp.Endpoint = to;
            otlp.Protocol = to.AbsolutePath.Length > 1 ? OtlpExportProtocol.HttpProtobuf : OtlpExportProtocol.Grpc;
        }));
}
