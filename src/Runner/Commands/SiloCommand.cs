using System.CommandLine;
using System.Globalization;
using System.Net;
using OpgaveSim.Runner.Input;
using OpgaveSim.Silo;

namespace OpgaveSim.Runner.Commands;

/// <summary><c>silo</c>: one silo of a cluster on this machine, until it is stopped.</summary>
public static class SiloCommand
{
    /// <summary>The command.</summary>
    public static Command Create()
    {
        var command = new Command("silo", "One silo of a cluster on this machine (loopback only), until it is stopped.\n\n"
            + "Example: opgavesim silo --silo-port 11111 --gateway-port 30000\n         opgavesim run experiments/quickstart --cluster 127.0.0.1:30000");
        var siloPort = new Option<int>("--silo-port") { Description = "Port for other silos", DefaultValueFactory = _ => 11111, HelpName = "N" };
        var gatewayPort = new Option<int>("--gateway-port") { Description = "Port for clients", DefaultValueFactory = _ => 30000, HelpName = "N" };
        var primary = new Option<string>("--primary") { Description = "The silo to join (default: this is the first)", HelpName = "HOST:PORT" };
        command.Add(siloPort);
        command.Add(gatewayPort);
        command.Add(primary);
        command.SetAction(async Task<int> (parsed, cancellation) =>
        {
            var faults = new List<Fault>();
            CheckPort("--silo-port", parsed.GetValue(siloPort), faults);
            CheckPort("--gateway-port", parsed.GetValue(gatewayPort), faults);
            var join = parsed.GetValue(primary) is { } text ? Endpoint.Read("--primary", text, faults) : null;
            if (faults.Count > 0)
            {
                throw new FaultsException(faults);
            }

            await SiloProcess.RunAsync(parsed.GetValue(siloPort), parsed.GetValue(gatewayPort), join, () => Terminal.Say(
                string.Create(CultureInfo.InvariantCulture, $"up: clients at 127.0.0.1:{parsed.GetValue(gatewayPort)}")), cancellation);
            return ExitCode.Done;
        });
        return command;
    }

    private static void CheckPort(string option, int port, List<Fault> faults)
    {
        if (port is < 1 or > IPEndPoint.MaxPort)
        {
            faults.Add(new Fault(option, 0, 0, $"{port} is no port; allowed: 1 … {IPEndPoint.MaxPort}"));
        }
        else if (System.Net.NetworkInformation.IPGlobalProperties.GetIPGlobalProperties().GetActiveTcpListeners().Any(used => used.Port == port))
        {
            faults.Add(new Fault(option, 0, 0, $"port {port} is in use"));
        }
    }
}
