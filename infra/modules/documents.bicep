// Uploads and letters: an account of its own, because what is deleted here must come back after a mistake and be gone after destruction,
// while the blobs of the host come and go every second.

@description('Region of the resources.')
param location string

@description('Name of the account.')
@minLength(3)
@maxLength(24)
param name string

@description('Tags of the resources.')
param tags object

@description('Kind of replication. Only kinds that keep every copy in this region.')
param sku 'Standard_LRS' | 'Standard_ZRS'

@description('Days that a deleted document can still be put back; as long as the back-up of the zaken, so that both can be brought to one moment.')
@minValue(7)
@maxValue(30)
param backupDays int

@description('Whether the account can be reached from the internet; without, only through a private endpoint.')
param publicNetworkAccess 'Enabled' | 'Disabled'

@description('Name of the container for documents.')
param containerName string

@description('Whether Microsoft Defender scans every upload for malware. Costs money per GB.')
param malwareScanning bool

@description('Most that is scanned in a month, in GB; what comes after is not scanned and is shown as such.')
@minValue(1)
param malwareScanningCapGb int

@description('Principal id of the identity that reads and writes.')
param principalId string

@description('Workspace for the logs.')
param workspaceId string

// Owner and not contributor of the data: only the owner may read the tags in which Defender writes what it found.
var dataOwner = subscriptionResourceId('Microsoft.Authorization/roleDefinitions', 'b7e6dc6d-f1e8-4753-8033-0f276bb0955b')

resource account 'Microsoft.Storage/storageAccounts@2025-08-01' = {
  name: name
  location: location
  tags: tags
  kind: 'StorageV2'
  sku: {
    name: sku
  }
  properties: {
    accessTier: 'Hot'
    allowBlobPublicAccess: false
    allowCrossTenantReplication: false
    allowSharedKeyAccess: false
    defaultToOAuthAuthentication: true
    minimumTlsVersion: 'TLS1_2'
    publicNetworkAccess: publicNetworkAccess
    supportsHttpsTrafficOnly: true
    networkAcls: {
      bypass: 'AzureServices'
      defaultAction: publicNetworkAccess == 'Enabled' ? 'Allow' : 'Deny'
    }
  }
}

// No versions: a document is never changed (its name is the hash of its content), and an old version would outlive its destruction.
resource blobs 'Microsoft.Storage/storageAccounts/blobServices@2025-08-01' = {
  parent: account
  name: 'default'
  properties: {
    isVersioningEnabled: false
    changeFeed: {
      enabled: false
    }
    deleteRetentionPolicy: {
      enabled: true
      days: backupDays
      allowPermanentDelete: false
    }
    containerDeleteRetentionPolicy: {
      enabled: true
      days: backupDays
    }
  }
}

resource container 'Microsoft.Storage/storageAccounts/blobServices/containers@2025-08-01' = {
  parent: blobs
  name: containerName
  properties: {
    publicAccess: 'None'
  }
}

resource access 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  scope: container
  name: guid(container.id, principalId, dataOwner)
  properties: {
    principalId: principalId
    principalType: 'ServicePrincipal'
    roleDefinitionId: dataOwner
  }
}

resource defender 'Microsoft.Security/defenderForStorageSettings@2025-06-01' = {
  scope: account
  name: 'current'
  properties: {
    isEnabled: malwareScanning
    overrideSubscriptionLevelSettings: true
    malwareScanning: {
      onUpload: {
        isEnabled: malwareScanning
        capGBPerMonth: malwareScanningCapGb
      }
    }
    sensitiveDataDiscovery: {
      isEnabled: false
    }
  }
}

resource diagnostics 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = {
  scope: blobs
  name: 'naar-logboek'
  properties: {
    workspaceId: workspaceId
    logs: [
      {
        categoryGroup: 'allLogs'
        enabled: true
      }
    ]
    metrics: [
      {
        category: 'Transaction'
        enabled: true
      }
    ]
  }
}

output id string = account.id
output name string = account.name
output blobEndpoint string = account.properties.primaryEndpoints.blob
