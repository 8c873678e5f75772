using Jvn.Site.Targets.Hosts;

namespace Jvn.Site.Targets.Tests.Hosts;

/// <summary>The same directory, reached as if it were on another machine.</summary>
internal sealed class SshBench(SshServer server) : FolderBench
{
    public override bool SwitchesInOneStep => true;

    public HostAddress Address => new("127.0.0.1", server.Port, Folder);

    internal override ITarget Open() => new HostTarget(Address, server.Client);
}
