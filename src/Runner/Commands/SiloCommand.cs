using System.CommandLine;
using System.Globalization;
using System.Net;
using System.Net.NetworkInformation;
using System.Net.Sockets;
using OpgaveSim.Experiments.Input;
using OpgaveSim.Presentation.Words;
using OpgaveSim.Silo.Hosting;

namespace OpgaveSim.Runner.Commands;

/// <summary><c>silo</c>: one silo of a cluster, until it is stopped.</summary>
public static class SiloCommand
{
    private const int DefaultSiloPort = 11111, DefaultGatewayPort = 30000;

    /// <summary>The command.</summary>
    public static Command Create()
    {
        var options = new Options();
        var command = new Command("silo");
        options.AddTo(command);
        command.SetAction(async Task<int> (parsed, cancellation) =>
        {
            var plan = options.Read(parsed);
            var language = TerminalLanguage.Of(parsed.Tokens.Select(token => token.Value));
            foreach (var warning in Warnings(plan))
            {
                Terminal.Say(RunTexts.Warning.Filled(language, warning.In(language)));
            }

            await SiloProcess.RunAsync(plan, () => Terminal.Say(Up(plan)), cancellation);
            return ExitCode.Done;
        });
        return command;
    }

    private static IEnumerable<Text> Warnings(SiloPlan plan)
    {
        if (plan.Certificate is null && !IPAddress.IsLoopback(plan.Listen))
        {
            yield return CommandFaultTexts.OpenSilo($"{plan.Listen}", plan.SiloPort, plan.GatewayPort);
        }

        if (ClusterArguments.Openness(plan.Store) is { } openness)
        {
            yield return openness;
        }
    }

    private static string Up(SiloPlan plan)
    {
        var line = string.Create(CultureInfo.InvariantCulture, $"up: silos at {plan.Advertise}:{plan.SiloPort}, clients at {plan.Advertise}:{plan.GatewayPort}");
        if (plan.HealthPort is { } health)
        {
            line += string.Create(CultureInfo.InvariantCulture, $", health at http://{plan.Listen}:{health}/health/ready");
        }

        return plan.DashboardPort is { } dashboard
            ? line + string.Create(CultureInfo.InvariantCulture, $", dashboard at http://127.0.0.1:{dashboard}/")
            : line;
    }

    private sealed class Options
    {
        private readonly ClusterArguments cluster = new();
        private readonly Option<string> listen = new("--listen") { HelpName = "ADDRESS" };
        private readonly Option<string> advertise = new("--advertise") { HelpName = "ADDRESS" };
        private readonly Option<int?> siloPort = new("--silo-port") { HelpName = "N" };
        private readonly Option<int?> gatewayPort = new("--gateway-port") { HelpName = "N" };
        private readonly Option<string> primary = new("--primary") { HelpName = "HOST:PORT" };
        private readonly Option<int?> health = new("--health") { HelpName = "N" };
        private readonly Option<int?> dashboard = new("--dashboard") { HelpName = "N" };
        private readonly Option<string> metrics = new("--metrics") { HelpName = "URL" };
        private readonly Option<bool> kubernetes = new("--kubernetes");
        private readonly Option<bool> withoutTls = new("--without-tls");

        public void AddTo(Command command)
        {
            foreach (var option in (Option[])[.. cluster.All, withoutTls, listen, advertise, siloPort, gatewayPort, primary, health, dashboard, metrics, kubernetes])
            {
                command.Add(option);
            }
        }

        public SiloPlan Read(ParseResult parsed)
        {
            var faults = new List<Fault>();
            var certificate = cluster.Certificate(parsed);
            var store = cluster.ReadStore(parsed, faults, certificate);
            var hasStore = cluster.IsNamed(parsed);
            var join = parsed.GetValue(primary) is { } first ? Endpoint.Read("--primary", first, faults) : null;
            var inKubernetes = parsed.GetValue(kubernetes);
            var at = inKubernetes ? IPAddress.Any : Address("--listen", parsed.GetValue(listen), faults) ?? IPAddress.Loopback;
            var reached = Address("--advertise", parsed.GetValue(advertise), faults) ?? (IsAny(at) ? OwnAddress() : at);
            foreach (var option in (string?[])[
                parsed.GetValue(listen) is null ? null : "--listen", parsed.GetValue(advertise) is null ? null : "--advertise", inKubernetes ? "--kubernetes" : null])
            {
                if (option is not null && !hasStore)
                {
                    faults.Add(new Fault(option, 0, 0, CommandFaultTexts.NeedsStore));
                }
            }

            if (hasStore && parsed.GetValue(primary) is not null)
            {
                faults.Add(new Fault("--primary", 0, 0, CommandFaultTexts.WithoutStore));
            }

            if (inKubernetes)
            {
                Kubernetes.Check(faults, certificate);
            }

            var isOpen = parsed.GetValue(withoutTls);
            if (isOpen && certificate is not null)
            {
                faults.Add(new Fault(withoutTls.Name, 0, 0, CommandFaultTexts.TlsAndWithout));
            }
            else if (!isOpen && certificate is null && !IPAddress.IsLoopback(at))
            {
                faults.Add(new Fault(inKubernetes ? kubernetes.Name : listen.Name, 0, 0, CommandFaultTexts.BeyondWithoutTls($"{at}")));
            }

            int? Port(string option, Option<int?> from) => CheckedPort(option, parsed.GetValue(from), faults);
            var (silo, gateway, healthPort, dashboardPort) =
                (Port("--silo-port", siloPort), Port("--gateway-port", gatewayPort), Port("--health", health), Port("--dashboard", dashboard));
            if (!hasStore)
            {
                silo ??= CheckedPort("--silo-port", DefaultSiloPort, faults);
                gateway ??= CheckedPort("--gateway-port", DefaultGatewayPort, faults);
            }

            foreach (var twice in ((int? Port, string Option)[])[(silo, "--silo-port"), (gateway, "--gateway-port"), (healthPort, "--health"), (dashboardPort, "--dashboard")])
            {
                if (twice.Port is not null && new[] { silo, gateway, healthPort, dashboardPort }.Count(port => port == twice.Port) > 1)
                {
                    faults.Add(new Fault(twice.Option, 0, 0, CommandFaultTexts.PortTwice(twice.Port)));
                }
            }

            var sendTo = parsed.GetValue(metrics) is { } url ? Url("--metrics", url, faults) : null;
            if (faults.Count > 0)
            {
                throw new FaultsException(faults);
            }

            return new SiloPlan
            {
                Store = store,
                Certificate = certificate,
                Primary = join,
                Listen = at,
                Advertise = reached,
                SiloPort = silo ?? (inKubernetes ? DefaultSiloPort : EmbeddedSilos.FreePort(at)),
                GatewayPort = gateway ?? (inKubernetes ? DefaultGatewayPort : EmbeddedSilos.FreePort(at)),
                IsInKubernetes = inKubernetes,
                HealthPort = healthPort,
                DashboardPort = dashboardPort,
                Metrics = sendTo,
            };
        }

        private static bool IsAny(IPAddress address) => address.Equals(IPAddress.Any) || address.Equals(IPAddress.IPv6Any);

        private static IPAddress? Address(string option, string? text, List<Fault> faults)
        {
            if (text is null)
            {
                return null;
            }

            if (text == "localhost")
            {
                return IPAddress.Loopback;
            }

            if (IPAddress.TryParse(text, out var address) && (option == "--listen" || !IsAny(address)))
            {
                return address;
            }

            faults.Add(new Fault(option, 0, 0, CommandFaultTexts.NotAnIpAddress(text)));
            return null;
        }

        private static Uri? Url(string option, string text, List<Fault> faults)
        {
            var isAddress = Uri.TryCreate(text, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https";
            if (isAddress && uri!.UserInfo.Length == 0)
            {
                return uri;
            }

            faults.Add(new Fault(option, 0, 0, isAddress ? CommandFaultTexts.LoginInMetrics : CommandFaultTexts.NotAMetricsAddress(text)));
            return null;
        }

        private static int? CheckedPort(string option, int? port, List<Fault> faults)
        {
            if (port is < 1 or > IPEndPoint.MaxPort)
            {
                faults.Add(new Fault(option, 0, 0, CommandFaultTexts.NotAPort(port, 1, IPEndPoint.MaxPort)));
            }
            else if (port is not null && IPGlobalProperties.GetIPGlobalProperties().GetActiveTcpListeners().Any(used => used.Port == port))
            {
                faults.Add(new Fault(option, 0, 0, CommandFaultTexts.PortInUse(port)));
            }

            return port;
        }

        /// <summary>The first address of this machine that is not loopback; loopback when it has no other.</summary>
        private static IPAddress OwnAddress() => NetworkInterface.GetAllNetworkInterfaces()
            .Where(network => network.OperationalStatus == OperationalStatus.Up && network.NetworkInterfaceType != NetworkInterfaceType.Loopback)
            .SelectMany(network => network.GetIPProperties().UnicastAddresses)
            .Select(unicast => unicast.Address)
            .FirstOrDefault(address => address.AddressFamily == AddressFamily.InterNetwork) ?? IPAddress.Loopback;
    }
}
